using System.Text;
using OnRecord.Text;

namespace OnRecord.People.Protecting;

/// <summary>Cuts any text into runs of letters, and folds them so that spellings which look the same are the same.</summary>
/// <remarks>An apostrophe between letters belongs to the run (O'Brien); so do soft hyphens, joiners of no width and accents
/// that stand for themselves.</remarks>
internal static class NameRuns
{
    // Mathematical letters (U+1D400 on) come as alphabets of 26 capital and 26 small letters.
    private const int MathStart = 0x1D400;
    private const int MathEnd = 0x1D6A4;
    private const int Alphabet = 26;

    /// <summary>The runs, in the order of the text.</summary>
    public static List<NameRun> Of(ReadOnlySpan<char> text)
    {
        var runs = new List<NameRun>();
        for (var at = 0; at < text.Length;)
        {
            var length = LetterLength(text, at);
            if (length == 0)
            {
                at++;
                continue;
            }

            var end = EndOf(text, at + length);
            runs.Add(new NameRun(at, WithoutPossessive(text, at, end)));
            at = end;
        }

        return runs;
    }

    /// <summary>Folds <paramref name="run"/> into <paramref name="folded"/>, which is as long at least: lower case, without
    /// apostrophes and what has no width. Gives the length, and in <paramref name="places"/>, unless empty, where in the run
    /// each folded letter stands.</summary>
    public static int Fold(ReadOnlySpan<char> run, Span<char> folded, Span<int> places)
    {
        var length = 0;
        for (var i = 0; i < run.Length; i++)
        {
            var c = FoldedLetter(run, i);
            if (c == '\0')
            {
                continue;
            }

            if (!places.IsEmpty)
            {
                places[length] = i;
            }

            folded[length++] = c;
        }

        return length;
    }

    /// <summary>The run folded into a string of its own.</summary>
    public static string Fold(ReadOnlySpan<char> run)
    {
        var folded = new char[run.Length];
        return new string(folded, 0, Fold(run, folded, []));
    }

    // The first half of a pair stands for both.
    private static char FoldedLetter(ReadOnlySpan<char> run, int at)
    {
        var c = run[at];
        if (char.IsHighSurrogate(c) && at + 1 < run.Length && Rune.TryCreate(c, run[at + 1], out var rune))
        {
            var place = rune.Value - MathStart;
            return rune.Value is >= MathStart and < MathEnd ? (char)('a' + (place % Alphabet)) : c;
        }

        var isHalfOfMath = char.IsLowSurrogate(c) && at > 0 && IsMath(run[at - 1], c);
        return isHalfOfMath || Characters.IsApostrophe(c) || Characters.Is(c, CharacterClasses.Extender) ? '\0'
            : c is >= '！' and <= '～' ? char.ToLowerInvariant((char)(c - '！' + '!'))
            : char.ToLowerInvariant(c);
    }

    private static bool IsMath(char high, char low) =>
        char.IsSurrogatePair(high, low) && char.ConvertToUtf32(high, low) is >= MathStart and < MathEnd;

    private static int EndOf(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            var c = text[at];
            if (LetterLength(text, at) is > 0 and var length)
            {
                at += length;
            }
            else if (Characters.Is(c, CharacterClasses.Extender)
                || (Characters.IsApostrophe(c) && at + 1 < text.Length && LetterLength(text, at + 1) > 0))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static int WithoutPossessive(ReadOnlySpan<char> text, int start, int end) =>
        end - start > 2 && text[end - 1] is 's' or 'S' && Characters.IsApostrophe(text[end - 2]) ? end - 2 : end;

    private static int LetterLength(ReadOnlySpan<char> text, int at) =>
        Characters.IsLetter(text[at]) ? 1
        : char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
            && Rune.IsLetter(new Rune(text[at], text[at + 1])) ? 2
        : 0;
}
