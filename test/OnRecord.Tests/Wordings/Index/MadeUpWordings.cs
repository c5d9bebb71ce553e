using OnRecord.Wordings.Index;

namespace OnRecord.Tests.Wordings.Index;

/// <summary>Wordings for tests of the index: different ones, of words from a small vocabulary.</summary>
internal static class MadeUpWordings
{
    /// <summary>So many wordings of 4 to 30 words, always the same.</summary>
    public static IReadOnlyList<IndexedWording> Of(int count)
    {
        var random = new Random(count);
        return [.. Enumerable.Range(1, count).Select(id => new IndexedWording(id, Words(random, random.Next(4, 30))))];
    }

    /// <summary>A store that holds wordings, none of them indexed.</summary>
    public static MemoryBlockStore Stored(this IReadOnlyList<IndexedWording> wordings)
    {
        var store = new MemoryBlockStore();
        foreach (var wording in wordings)
        {
            store.Add(wording);
        }

        return store;
    }

    /// <summary>Makes segments of so many wordings each, and merges what is due.</summary>
    public static void FillAll(this WordingIndex index, IBlockStore store)
    {
        while (index.Flush(store, atLeast: 1))
        {
        }

        while (index.MergeStep(store))
        {
        }
    }

    private static string Words(Random random, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => $"w{Math.Exp(random.NextDouble() * 8):F0}"));
}
