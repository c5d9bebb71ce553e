using System.Collections.Frozen;
using System.Text;
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

    /// <summary>Appends what <paramref name="c"/> folds to: nothing for a mark that belongs to the letter before.</summary>
    internal static void Append(char c, StringBuilder letters)
    {
        if (char.IsAscii(c))
        {
            letters.Append(char.ToLowerInvariant(c));
            return;
        }

        var lower = char.ToLowerInvariant(c is >= FirstWide and <= LastWide ? (char)(c - WideToPlain) : c);
        if (Plain.TryGetValue(lower, out var plain))
        {
            letters.Append(plain);
        }
        else if (!Characters.Is(c, CharacterClasses.Extender))
        {
            letters.Append(lower);
        }
    }
}
