using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Checks.Facts;

/// <summary>The words of data/en/exclusive-descriptions.tsv, of one kind.</summary>
internal sealed class ExclusiveWords
{
    private const int LetterBits = 31;

    private readonly FrozenDictionary<string, (int Row, int Side)[]> _sides;
    private readonly WordSet _words;

    // For each first letter, a bit for each second: turns away nearly every word before its lemma is asked for.
    private readonly uint[] _beginnings = new uint[LetterBits + 1];

    private ExclusiveWords(string kind)
    {
        var found = new Dictionary<string, List<(int Row, int Side)>>(StringComparer.OrdinalIgnoreCase);
        var row = 0;
        foreach (var cells in WordLists.Rows("exclusive-descriptions").Where(cells => cells[0] == kind))
        {
            for (var side = 1; side < cells.Length; side++)
            {
                foreach (var word in cells[side].Split(','))
                {
                    found.TryAdd(word, []);
                    found[word].Add((row, side));
                }
            }

            row++;
        }

        _sides = found.ToFrozenDictionary(static pair => pair.Key, static pair => pair.Value.ToArray(),
            StringComparer.OrdinalIgnoreCase);
        _words = new WordSet(found.Keys);
        foreach (var word in found.Keys)
        {
            _beginnings[word[0] & LetterBits] |= 1u << (word[1] & LetterBits);
        }
    }

    /// <summary>Nouns for people.</summary>
    internal static ExclusiveWords Who { get; } = new("who");

    /// <summary>Verbs, by what they are done to.</summary>
    internal static ExclusiveWords Done { get; } = new("done");

    /// <summary>Points of the compass.</summary>
    internal static ExclusiveWords Side { get; } = new("side");

    /// <summary>What a thing is like, or when.</summary>
    internal static ExclusiveWords State { get; } = new("state");

    /// <summary>True for a word that excludes another.</summary>
    internal bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>False for a word no form of which excludes another.</summary>
    internal bool MayBeForm(ReadOnlySpan<char> word) =>
        word.Length > 1 && (_beginnings[word[0] & LetterBits] & (1u << (word[1] & LetterBits))) != 0;

    /// <summary>True when both cannot be said of the same.</summary>
    internal bool Exclude(string one, string other)
    {
        if (!_sides.TryGetValue(one, out var first) || !_sides.TryGetValue(other, out var second))
        {
            return false;
        }

        foreach (var (row, side) in first)
        {
            foreach (var (otherRow, otherSide) in second)
            {
                if (row == otherRow && side != otherSide)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
