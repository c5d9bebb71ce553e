namespace OnRecord.Wordings;

/// <summary>A sample of a report's runs of words, by which copies of one text know each other.</summary>
/// <remarks>One run in <see cref="OneIn"/> is kept, by its key, so that two reports keep the same of what they share.
/// Linear in the length of the text.</remarks>
internal sealed class ReportSketch
{
    /// <summary>How many words a run has.</summary>
    internal const int RunLength = 5;

    /// <summary>Of how many runs one is kept.</summary>
    internal const int OneIn = 4;

    // Shorter reports share too little to tell.
    private const int LeastRuns = 16;

    private ReportSketch(string report, ulong[] runs) => (Report, Runs) = (report, runs);

    /// <summary>Id of the report.</summary>
    internal string Report { get; }

    /// <summary>Keys of the runs kept, ascending, each once.</summary>
    internal IReadOnlyList<ulong> Runs { get; }

    /// <summary>True where there is enough to compare.</summary>
    internal bool Tells => Runs.Count >= LeastRuns;

    /// <summary>The sketch of a report.</summary>
    internal static ReportSketch Of(Report report)
    {
        var words = FoldedWords.Of(report.Text).Words;
        var runs = new SortedSet<ulong>();
        for (var i = 0; i + RunLength <= words.Length; i++)
        {
            var key = words[i].Key;
            for (var j = 1; j < RunLength; j++)
            {
                key = WordKey.Join(key, words[i + j].Key);
            }

            if (key % OneIn == 0)
            {
                runs.Add(key);
            }
        }

        return new ReportSketch(report.Id, [.. runs]);
    }
}
