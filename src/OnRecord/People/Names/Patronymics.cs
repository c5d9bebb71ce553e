namespace OnRecord.People.Names;

/// <summary>Russian, Ukrainian and Belarusian names made of the father's.</summary>
internal static class Patronymics
{
    private const int ShortestStem = 2;

    private static readonly LetterRule[] Endings =
        [.. NameFile.Rows("patronymics.tsv").Select(row => LetterRule.FromRow([$"{row[0]}$", row[1]]))];

    private static readonly HashSet<string> FamilyNames = [.. NameFile.Words("families-like-patronymics.txt")];

    /// <summary>True for a daughter's patronymic, false for a son's, null for other words.</summary>
    public static bool? IsDaughters(ReadOnlySpan<char> word)
    {
        var letters = NameLetters.Of(word);
        var ending = Array.Find(Endings, ending => Ends(letters, ending));
        return ending is null ? null : ending.To == "f";
    }

    /// <summary>True for a word with a patronymic's form.</summary>
    public static bool HasForm(ReadOnlySpan<char> word) => IsDaughters(word) is not null;

    /// <summary>True for a word with a patronymic's form that is no well-known family name.</summary>
    public static bool IsLikely(ReadOnlySpan<char> word) =>
        HasForm(word) && !FamilyNames.Contains(NameLetters.Of(word));

    private static bool Ends(string letters, LetterRule ending) => ending.AtStart
        ? letters == ending.From
        : letters.Length >= ending.From.Length + ShortestStem
            && letters.EndsWith(ending.From, StringComparison.Ordinal);
}
