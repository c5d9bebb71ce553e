using System.Collections.Frozen;
using OnRecord.Wordings;

namespace OnRecord.Checks.Quotations;

/// <summary>Words in a row, to look phrases up in.</summary>
internal sealed class WordSequence
{
    // A phrase is looked up by so many words of it, so that the time is linear in the text.
    private const int MostCompared = 40;

    // Headlines drop articles and contract.
    private static readonly FrozenSet<ulong> Articles = new[] { "a", "an", "the", "'s" }.Select(static word => WordKey.Of(word)).ToFrozenSet();

    private readonly List<ulong> _words = [];

    /// <summary>Adds words behind the others.</summary>
    internal void Add(FoldedWords words) => _words.AddRange(Spoken(words));

    /// <summary>True when the words of <paramref name="phrase"/> stand in a row here; articles and the endings of telling words
    /// make no difference.</summary>
    internal bool Holds(FoldedWords phrase) => Holds(_words, Spoken(phrase));

    private static ulong[] Spoken(FoldedWords words)
    {
        var spoken = new List<ulong>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words.Words[i];
            if (!word.Has(WordSigns.Bracketed) && !Articles.Contains(word.Key))
            {
                spoken.Add(ContentStems.Of(words, i) is not 0 and var stem ? stem : word.Key);
            }
        }

        return [.. spoken];
    }

    private static bool Holds(List<ulong> sequence, ulong[] phrase)
    {
        var length = Math.Min(phrase.Length, MostCompared);
        for (var start = 0; start + length <= sequence.Count; start++)
        {
            var at = 0;
            while (at < length && sequence[start + at] == phrase[at])
            {
                at++;
            }

            if (at == length)
            {
                return true;
            }
        }

        return false;
    }
}
