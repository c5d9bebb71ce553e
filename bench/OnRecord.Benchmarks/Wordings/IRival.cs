namespace OnRecord.Benchmarks.Wordings;

/// <summary>Something else that finds wordings which resemble one.</summary>
internal interface IRival : IDisposable
{
    /// <summary>What it is and how it is used.</summary>
    string Name { get; }

    /// <summary>Takes the generated wordings from number 1 to a count.</summary>
    void Fill(long count);

    /// <summary>The numbers of wordings that resemble the words, best first.</summary>
    List<long> Find(string words, int limit);
}
