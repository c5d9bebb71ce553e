namespace OnRecord.Benchmarks.Wordings;

/// <summary>The wording index, to be asked as its rivals are.</summary>
internal sealed class OwnIndex(BenchLedger ledger) : IRival
{
    /// <inheritdoc/>
    public string Name => "OnRecord's index";

    /// <inheritdoc/>
    public void Fill(long count)
    {
        // The ledger is full already.
    }

    /// <inheritdoc/>
    public List<long> Find(string words, int limit) => [.. ledger.Find(words, limit).Select(candidate => candidate.Id)];

    /// <inheritdoc/>
    public void Dispose()
    {
        // The ledger is another's.
    }
}
