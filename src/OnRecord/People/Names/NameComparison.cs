namespace OnRecord.People.Names;

/// <summary>Tells whether two names can be one person's.</summary>
internal static class NameComparison
{
    private const double SureMan = 0.15;
    private const double SureWoman = 0.85;

    /// <summary>How two names compare; the order of the two makes no difference.</summary>
    public static NameMatch Compare(PersonName one, PersonName other) =>
        Compare(new ComparableName(one), new ComparableName(other));

    /// <summary>How two names that are ready for comparing compare.</summary>
    public static NameMatch Compare(ComparableName one, ComparableName other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (one.Words.Count == 0 || other.Words.Count == 0 || AreOfTwoSexes(one, other) || AreFatherAndSon(one, other))
        {
            return NameMatch.Different;
        }

        // Where a word could stand for two, which is taken must not depend on which name comes first.
        if (string.CompareOrdinal(one.Form, other.Form) > 0)
        {
            (one, other) = (other, one);
        }

        var alignment = new NameAlignment(one, other);
        var match = AreAlike(alignment) && !HaveOtherNames(alignment)
            ? FamilyMatch(one, other, alignment) : NameMatch.Different;
        return match == NameMatch.Same && (one.Which ?? "sr") != (other.Which ?? "sr") ? NameMatch.Fits : match;
    }

    // Given names alone are compared as names: Bibi is a woman's name too, but Benjamin Netanyahu's.
    private static bool AreOfTwoSexes(ComparableName one, ComparableName other) =>
        AreContrary(one.TitleGender, other.Gender) || AreContrary(one.Gender, other.TitleGender);

    private static bool AreContrary(double? one, double? other) =>
        (one <= SureMan && other >= SureWoman) || (one >= SureWoman && other <= SureMan);

    // "Trump" may be the younger too, but "Donald Trump" beside "Donald Trump Jr." is the elder.
    private static bool AreFatherAndSon(ComparableName one, ComparableName other) =>
        (one.Which ?? "sr", other.Which ?? "sr") is var (first, second) && first != second
        && (one.Which is not null || one.IsFull) && (other.Which is not null || other.IsFull);

    private static bool AreAlike(NameAlignment alignment) =>
        alignment.Pairs.Any(pair => pair.Likeness > WordLikeness.Initial);

    // Each has a name that the other lacks; or the given name of one is only an initial of the other's middle name; or
    // father and son exchanged their names.
    private static bool HaveOtherNames(NameAlignment alignment) =>
        (alignment.AloneInOne.Any(word => !word.IsOptional) && alignment.AloneInOther.Any(word => !word.IsOptional))
        || (alignment.Pairs.Any(pair => !pair.IsInPlace && (pair.One.IsInitial || pair.Other.IsInitial))
            && alignment.AloneInOne.Concat(alignment.AloneInOther).Any(word => word.Role == NameRole.Given))
        || (alignment.Pairs.Any(pair => pair.Likeness == WordLikeness.Part)
            && (alignment.AloneInOne.Any() || alignment.AloneInOther.Any()))
        || (alignment.Pairs.Any(pair => pair is { One.Role: NameRole.Given, Other.Role: NameRole.Middle })
            && alignment.Pairs.Any(pair => pair is { One.Role: NameRole.Middle, Other.Role: NameRole.Given }));

    private static NameMatch FamilyMatch(ComparableName one, ComparableName other, NameAlignment alignment)
    {
        if (one.Name.Family is null || other.Name.Family is null)
        {
            return HaveSameParts(one.Name, other.Name) ? NameMatch.Same : LoneMatch(one, other, alignment);
        }

        return alignment.Pairs.Any(pair => pair.IsInPlace && pair.One.Role == NameRole.Family)
            ? HaveSameParts(one.Name, other.Name) || (one.IsFull && other.IsFull) ? NameMatch.Same : NameMatch.Fits
            : OutOfPlaceMatch(one, other, alignment);
    }

    private static bool HaveSameParts(PersonName one, PersonName other) =>
        one.Given is null == other.Given is null && one.Family is null == other.Family is null
        && one.Patronymic is null == other.Patronymic is null;

    private static NameMatch OutOfPlaceMatch(ComparableName one, ComparableName other, NameAlignment alignment) =>
        one.IsLoneWord || other.IsLoneWord ? LoneMatch(one, other, alignment)
        : AreSwapped(alignment) ? NameMatch.Same
        : IsBeginningOf(alignment) ? NameMatch.Fits
        : NameMatch.Different;

    // A lone word may be any name of the other, but not "Mr." and a given name.
    private static NameMatch LoneMatch(ComparableName one, ComparableName other, NameAlignment alignment) =>
        alignment.Pairs.Any(pair => pair.Likeness > WordLikeness.Initial
            && !IsTitledGiven(one, pair.One, pair.Other) && !IsTitledGiven(other, pair.Other, pair.One))
            ? NameMatch.Fits : NameMatch.Different;

    private static bool IsTitledGiven(ComparableName name, ComparedWord word, ComparedWord partner) =>
        name.TitleGender is not null && word.Role == NameRole.Family
        && partner.Role == NameRole.Given && partner.IsKnown;

    // "Putin Vladimir" is Vladimir Putin, but Friedrich Hans is not Hans Friedrich.
    private static bool AreSwapped(NameAlignment alignment) =>
        alignment.Pairs.Any(pair => pair.One.Role == NameRole.Family && pair.Other.IsForename)
        && alignment.Pairs.Any(pair => pair.One.IsForename && pair.Other.Role == NameRole.Family)
        && alignment.Pairs.Any(pair => !NameKnowledge.IsGivenName(pair.One.Sound));

    // "Gabriel García" for Gabriel García Márquez.
    private static bool IsBeginningOf(NameAlignment alignment) =>
        alignment.Pairs.Any(pair => pair.IsInPlace && pair.One.Role == NameRole.Given)
        && alignment.Pairs.All(pair => pair.Likeness >= WordLikeness.Near);
}
