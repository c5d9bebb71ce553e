namespace OnRecord.People.Names;

/// <summary>What a name tells of its bearer's sex.</summary>
internal static class NameGender
{
    // Titles and patronymics hardly ever mislead. Endings of family names sometimes do: names taken over by other
    // languages keep one form for men and women.
    private const double SureMan = 0.01;
    private const double SureWoman = 0.99;
    private const double ManByFamily = 0.15;
    private const double WomanByFamily = 0.95;

    private static readonly LetterRule[] FamilyEndings =
        [.. NameFile.Rows("family-endings.tsv").Select(row => LetterRule.FromRow([$"{row[0]}$", row[1]]))];

    /// <summary>The probability, 0 to 1, that the person named is a woman; null where the name tells nothing.</summary>
    /// <remarks>The title decides, then the patronymic, then the given name (the middle name after an initial or an
    /// unknown one), and the family name's ending where that is open.</remarks>
    public static double? Of(PersonName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByTitles(name) ?? ByNames(name);
    }

    /// <summary>The same, as far as the title or the patronymic tells it.</summary>
    public static double? ByTitles(PersonName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Sure(TitleTells(name.Title)) ?? ByPatronymic(name.Patronymic);
    }

    private static bool? TitleTells(string? title)
    {
        var words = (title ?? "").Split(' ');
        for (var start = 0; start < words.Length; start++)
        {
            for (var length = Math.Min(NameTitles.MostWords, words.Length - start); length > 0; length--)
            {
                if (NameTitles.TryGet(string.Join(' ', words, start, length), out var found)
                    && found.Female is { } female)
                {
                    return female;
                }
            }
        }

        return null;
    }

    private static double? ByPatronymic(string? patronymic) =>
        patronymic is null ? null : Sure(Patronymics.IsDaughters(patronymic));

    private static double? ByNames(PersonName name)
    {
        var given = ByGiven(name.Given) ?? ByGiven(name.Middle);
        var family = ByFamily(name.Family);
        return given is null or (> 0.1 and < 0.9) ? Both(given, family) : given;
    }

    private static double? Both(double? given, double? family)
    {
        if (given is not { } first || family is not { } second)
        {
            return given ?? family;
        }

        // Independent evidence: the odds multiply.
        var woman = first * second;
        return woman / (woman + ((1 - first) * (1 - second)));
    }

    private static double? ByGiven(string? given)
    {
        foreach (var word in (given ?? "").Split(' ', '-'))
        {
            if (word.Length > 1 && !word.EndsWith('.') && NameKnowledge.FemaleShare(word) is { } share)
            {
                return Math.Clamp(share, SureMan, SureWoman);
            }
        }

        return null;
    }

    private static double? ByFamily(string? family)
    {
        if (family is null)
        {
            return null;
        }

        var letters = NameLetters.Of(family);
        var ending = Array.Find(FamilyEndings, ending => letters.Length > ending.From.Length + 1
            && letters.EndsWith(ending.From, StringComparison.Ordinal));
        return ending?.To switch { "f" => WomanByFamily, "m" => ManByFamily, _ => null };
    }

    private static double? Sure(bool? female) => female switch { true => SureWoman, false => SureMan, null => null };
}
