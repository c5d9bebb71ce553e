using System.Collections.Frozen;

namespace OnRecord.Text;

/// <summary>A few words, whose letters' case does not matter, that most words are not.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly WordEnds _ends = new();

    internal WordSet(IEnumerable<string> words)
    {
        _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in _words.Set)
        {
            _ends.Add(word);
        }
    }

    internal bool Contains(ReadOnlySpan<char> word) => _ends.MayHold(word) && _words.Contains(word);
}
