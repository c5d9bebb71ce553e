using OnRecord.People.Names;

namespace OnRecord.Ledger.Speakers;

/// <summary>Tells from names and descriptions whether the speakers of two reports are one.</summary>
/// <remarks>A wrong person is the worst error there is: where the name alone could be another's, two stay
/// apart.</remarks>
internal static class SpeakerIdentity
{
    private static readonly char[] Separators =
        [' ', '\t', '\r', '\n', '\u00a0', ',', ';', ':', '(', ')', '/', '-', '‐', '‑', '–', '—', '"', '“', '”'];

    /// <summary>How two speakers compare; the order of the two makes no difference.</summary>
    public static Identity Compare(SpeakerFacts one, SpeakerFacts other) => (one.Kind, other.Kind) switch
    {
        (SpeakerKind.Person, SpeakerKind.Person) => ComparePersons(one, other),
        (SpeakerKind.Organisation, SpeakerKind.Organisation) => CompareNames(one, other),
        (SpeakerKind.Document, SpeakerKind.Document) when IsNamed(one.Name) => CompareNames(one, other),
        _ => Identity.Different,
    };

    /// <summary>True for speakers who can be met again in another report: named persons, organisations and
    /// documents.</summary>
    public static bool IsKnowable(SpeakerFacts facts) => facts.Kind switch
    {
        SpeakerKind.Person => facts.Parts is { } parts && (parts.Family ?? parts.Given) is not null,
        SpeakerKind.Organisation or SpeakerKind.Document => IsNamed(facts.Name),
        _ => false,
    };

    private static Identity ComparePersons(SpeakerFacts one, SpeakerFacts other)
    {
        if (one.Parts is null || other.Parts is null
            || (one.Born is { } born && other.Born is { } bornToo && !born.Fits(bornToo)))
        {
            return Identity.Different;
        }

        var match = NameComparison.Compare(one.Comparable!, other.Comparable!);
        return match == NameMatch.Different || HaveOtherMiddleNames(one.Parts, other.Parts) ? Identity.Different
            : match == NameMatch.Same && IsFull(one.Parts) && IsFull(other.Parts) ? OfFullNames(one, other)
            : SharesDescription(one, other) ? Identity.InCompany
            : Identity.Perhaps;
    }

    // Two of one full name are one, unless both are described and in no word alike: then company decides.
    private static Identity OfFullNames(SpeakerFacts one, SpeakerFacts other) =>
        one.Descriptions.Count > 0 && other.Descriptions.Count > 0 && !SharesDescription(one, other) && one.Born is null
            ? Identity.InCompany : Identity.Same;

    // "J.J." may stand for anybody.
    internal static bool IsFull(PersonName name) =>
        name is { Given: { } given, Family: not null } && given.Skip(1).Any(char.IsLower);

    // George W. and George H.W.: father and son.
    internal static bool HaveOtherMiddleNames(PersonName one, PersonName other) =>
        Initials(one.Middle) is { Length: > 0 } mine && Initials(other.Middle) is { Length: > 0 } theirs
            && mine[0] != theirs[0];

    private static string Initials(string? names) => string.Concat((names ?? "").Where(char.IsUpper));

    private static bool SharesDescription(SpeakerFacts one, SpeakerFacts other)
    {
        var words = DescriptionWords(one).ToHashSet(StringComparer.Ordinal);
        return DescriptionWords(other).Any(words.Contains);
    }

    /// <summary>Words of the descriptions and the title that tell something.</summary>
    internal static IEnumerable<string> DescriptionWords(SpeakerFacts facts) =>
        facts.Descriptions.Append(facts.Parts?.Title ?? "").SelectMany(LongWords);

    /// <summary>Words of a description that tell something, as they are compared.</summary>
    internal static IEnumerable<string> LongWords(string description) =>
        Letters(description, static word => word[..^EndOfGenitive(word)])
        .Where(static word => word.Length > 3);

    private static Identity CompareNames(SpeakerFacts one, SpeakerFacts other) =>
        Key(one.Name) == Key(other.Name) ? Identity.Same
        : one.Aliases.Append(one.Name).Select(Key).Intersect(other.Aliases.Append(other.Name).Select(Key)).Any()
        ? Identity.Perhaps
        : Identity.Different;

    // "The committee" names no body that could be met again.
    private static bool IsNamed(string name) =>
        name.Split(' ').Any(static word => word.Length > 0 && char.IsUpper(word[0])
            && !word.Equals("The", StringComparison.Ordinal));

    /// <summary>A body's or document's name as it is compared.</summary>
    internal static string Key(string name) =>
        string.Join(' ', Words(name).Where(static word => word is not "the"));

    // Stops and apostrophes are parts of words ("U.S.", "People's").
    private static IEnumerable<string> Words(string text) => Letters(text, static word => word);

    private static IEnumerable<string> Letters(string text, Func<string, string> shorten) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(word => NameLetters.Of(shorten(word)))
            .Where(static word => word.Length > 0);

    // "The ferry's owner" is one of the ferry.
    private static int EndOfGenitive(string word) =>
        word.Length > 2 && word[^2] is '\'' or '’' && word[^1] is 's' or 'S' ? 2 : 0;
}
