using System.Buffers;

namespace OnRecord.People.Names;

/// <summary>Writes Cyrillic, Greek, Armenian and Georgian letters in Latin ones, as English news does.</summary>
internal static class Transliteration
{
    // Letters that Ukrainian has and Russian has not, and those of Serbian; a word that has one is read by their rules.
    private static readonly SearchValues<char> UkrainianLetters = SearchValues.Create("іїєґІЇЄҐ");
    private static readonly SearchValues<char> SerbianLetters = SearchValues.Create("јљњћђџЈЉЊЋЂЏ");

    private static readonly LetterRules Common = RulesOf("");
    private static readonly LetterRules Ukrainian = RulesOf("uk");
    private static readonly LetterRules Serbian = RulesOf("sr");

    /// <summary>The text with every letter that the table knows in Latin letters; capitals stay capitals.</summary>
    public static string ToLatin(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Join(' ', text.Split(' ').Select(WordToLatin));
    }

    /// <summary>Writes a lower-case word in Latin letters to <paramref name="result"/>, which holds
    /// <see cref="LetterRules.MostForOne"/> times its letters, and returns the length.</summary>
    public static int LowerToLatin(ReadOnlySpan<char> word, Span<char> result) =>
        RulesFor(word).Apply(word, result);

    private static LetterRules RulesFor(ReadOnlySpan<char> word) =>
        word.ContainsAny(UkrainianLetters) ? Ukrainian : word.ContainsAny(SerbianLetters) ? Serbian : Common;

    private static LetterRules RulesOf(string language)
    {
        var rows = NameFile.Rows("transliteration.tsv").Where(row => row.Length < 3 || row[2] == language)
            .OrderByDescending(row => row.Length).DistinctBy(row => row[0]).ToList();
        var latin = rows.ToDictionary(row => row[0], row => row[1]);
        return new LetterRules(rows.Concat(
            from row in NameFile.Rows("accents.tsv")
            where Scripts.Of(row[0][0]) == Script.Greek
            from marked in row[1]
            select (string[])[$"{marked}", latin[row[0]]]));
    }

    private static string WordToLatin(string word)
    {
        var lower = word.ToLowerInvariant();
        var result = new char[lower.Length * LetterRules.MostForOne];
        var latin = new string(result, 0, LowerToLatin(lower, result));
        if (latin.Length == 0 || string.Equals(lower, word, StringComparison.Ordinal))
        {
            return latin;
        }

        return new NameWord(word).IsAllCapitals
            ? latin.ToUpperInvariant() : string.Concat(latin[..1].ToUpperInvariant(), latin.AsSpan(1));
    }
}
