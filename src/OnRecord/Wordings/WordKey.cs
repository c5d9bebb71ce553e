namespace OnRecord.Wordings;

/// <summary>Numbers that stand for words and for runs of words: 64-bit FNV-1a, mixed. Equal on every machine.</summary>
internal static class WordKey
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const ulong MixOne = 0xBF58476D1CE4E5B9;
    private const ulong MixTwo = 0x94D049BB133111EB;

    /// <summary>The key of a word.</summary>
    internal static ulong Of(ReadOnlySpan<char> word)
    {
        unchecked
        {
            var hash = Start;
            foreach (var c in word)
            {
                hash = (hash ^ c) * Prime;
            }

            return Mix(hash);
        }
    }

    /// <summary>The key of a run of words: of the run before <paramref name="next"/>, and the word it goes on
    /// with.</summary>
    internal static ulong Join(ulong run, ulong next)
    {
        unchecked
        {
            return Mix((run * Prime) ^ next);
        }
    }

    private static ulong Mix(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 30)) * MixOne;
            hash = (hash ^ (hash >> 27)) * MixTwo;
            return hash ^ (hash >> 31);
        }
    }
}
