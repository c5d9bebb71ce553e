using System.Runtime.CompilerServices;
using System.Text;

namespace OnRecord.People.Names;

/// <summary>The letters of a name's word as they are compared: lower case, Latin where a table tells how, without
/// accents, apostrophes, hyphens and stops, and in one alphabet where look-alikes were mixed in.</summary>
internal static class NameLetters
{
    /// <summary>Words longer than this are no names; only so many letters of them are looked at.</summary>
    public const int MostLetters = 64;

    /// <summary>Room for the folded letters of any word.</summary>
    public const int Room = MostLetters * LetterRules.MostForOne;

    private static readonly LetterRules Accents = new(
        NameFile.Rows("accents.tsv").SelectMany(row => row[1].Select(marked => (string[])[$"{marked}", row[0]])));

    /// <summary>The letters of the word.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[Room];
        return new string(letters[..Fold(word, letters)]);
    }

    /// <summary>Writes the letters to <paramref name="result"/>, which has <see cref="Room"/>, and returns their
    /// number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization), SkipLocalsInit]
    public static int Fold(ReadOnlySpan<char> word, Span<char> result)
    {
        Span<char> letters = stackalloc char[MostLetters];
        letters = letters[..TakeLetters(word[..Math.Min(word.Length, MostLetters)], letters)];
        return Ascii.IsValid(letters) && !letters.ContainsAnyInRange('0', '9')
            ? Lower(letters, result) : FoldMarked(letters, result);
    }

    private static int FoldMarked(ReadOnlySpan<char> letters, Span<char> result)
    {
        // Look-alikes go before capitals: "В" is like "B", but "в" is not like "b".
        Span<char> lower = stackalloc char[MostLetters];
        Homoglyphs.Fold(letters, lower);
        lower = lower[..Lower(lower[..letters.Length], lower)];
        Span<char> plain = stackalloc char[Room];
        plain = plain[..Accents.Apply(lower, plain)];
        return Transliteration.LowerToLatin(plain[..Math.Min(plain.Length, MostLetters)], result);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Lower(ReadOnlySpan<char> letters, Span<char> result)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            result[i] = char.ToLowerInvariant(letters[i]);
        }

        return letters.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int TakeLetters(ReadOnlySpan<char> word, Span<char> result)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (IsCompared(c))
            {
                result[length++] = c;
            }
        }

        return length;
    }

    private static bool IsCompared(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        || (c > '\u007F' && !char.IsPunctuation(c) && !char.IsSymbol(c) && !char.IsWhiteSpace(c) && !IsMark(c));

    // Accents as marks of their own, Arabic and Hebrew vowel points, and characters that can't be seen.
    private static bool IsMark(char c) =>
        c is (>= '\u02B0' and <= '\u036F') or (>= '\u0591' and <= '\u05C7') or (>= '\u064B' and <= '\u0652')
            or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u2069') or '\uFEFF';
}
