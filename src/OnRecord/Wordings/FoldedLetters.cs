using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Wordings;

/// <summary>Folds letters: lower case, without accents, in their plain forms.</summary>
internal static class FoldedLetters
{
    private const char FirstWide = '！';
    private const char LastWide = '～';
    private const int WideToPlain = FirstWide - '!';

    private static readonly FrozenDictionary<char, string> Plain = WordLists.Rows("accents")
        .SelectMany(static row => row[1].Select(marked => (Marked: marked, Letters: row[0])))
        .Where(static pair => char.IsLetter(pair.Marked))
        .DistinctBy(static pair => pair.Marked)
        .ToFrozenDictionary(static pair => pair.Marked, static pair => pair.Letters);

    /// <summary>The most letters that one folds to.</summary>
    internal const int MostForOne = 2;

    /// <summary>Writes what <paramref name="c"/> folds to, nothing for a mark that belongs to the letter before, and
    /// returns how many letters that is.</summary>
    internal static int Fold(char c, Span<char> letters)
    {
        if (char.IsAscii(c))
        {
            letters[0] = char.ToLowerInvariant(c);
            return 1;
        }

        var lower = char.ToLowerInvariant(c is >= FirstWide and <= LastWide ? (char)(c - WideToPlain) : c);
        if (Plain.TryGetValue(lower, out var plain))
        {
            plain.CopyTo(letters);
            return plain.Length;
        }

        letters[0] = lower;
        return Characters.Is(c, CharacterClasses.Extender) ? 0 : 1;
    }
}
