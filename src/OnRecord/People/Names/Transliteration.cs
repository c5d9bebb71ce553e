using System.Buffers;

namespace OnRecord.People.Names;

/// <summary>Writes Cyrillic, Greek, Armenian and Georgian letters in Latin ones, as English news does.</summary>
internal static class Transliteration
{
    // Letters that Ukrainian has and Russian has not; a word that has one is read by Ukrainian rules.
    private static readonly SearchValues<char> UkrainianLetters = SearchValues.Create("іїєґІЇЄҐ");

    private static readonly LetterRules Rules = new(NameFile.Rows("transliteration.tsv").Where(row => row.Length < 3));

    private static readonly LetterRules Ukrainian = new(
        NameFile.Rows("transliteration.tsv").OrderByDescending(row => row.Length).DistinctBy(row => row[0]));

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
        word.ContainsAny(UkrainianLetters) ? Ukrainian : Rules;

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
