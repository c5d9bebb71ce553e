namespace OnRecord.Checks.Restatements;

/// <summary>Finds sentences of a report that tell the same: most telling words of the shorter stand in the other, and all of its
/// names.</summary>
/// <remarks>Time is linear in the length of the report: words of many sentences tell nothing, and are passed over when
/// candidates are looked for.</remarks>
internal sealed class RestatementFinder
{
    // Chosen on PolNeAR's training texts: docs/measurements.md.
    private const double LeastShare = 0.75;
    private const double LeastShareOfTitle = 0.6;
    private const int LeastShared = 3;
    private const int LeastTimes = 3;

    // More sentences with one word tell that it says little in this report.
    private const int MostSentences = 12;

    private readonly IReadOnlyList<ToldSentence> _sentences;
    private readonly Dictionary<ulong, List<int>> _with = [];

    private RestatementFinder(IReadOnlyList<ToldSentence> sentences) => _sentences = sentences;

    /// <summary>The pairs, by the later sentence, the title last.</summary>
    internal static IReadOnlyList<Restatement> Find(CheckedReport report)
    {
        if (IsLive(report))
        {
            return [];
        }

        var finder = new RestatementFinder(report.Told);
        return [.. Enumerable.Range(0, finder._sentences.Count).SelectMany(finder.Find)];
    }

    // Reports that are added to as the day goes on tell each thing anew.
    private static bool IsLive(CheckedReport report) => report.Layout.Paragraphs
        .Count(paragraph => IsTime(paragraph.In(report.Text))) >= LeastTimes;

    private static bool IsTime(ReadOnlySpan<char> paragraph) => paragraph.Length > 6 && char.IsAsciiDigit(paragraph[0])
        && paragraph[..Math.Min(paragraph.Length, 12)].ContainsAny(':', '.')
        && (paragraph[..Math.Min(paragraph.Length, 12)].Contains("p.m", StringComparison.OrdinalIgnoreCase)
            || paragraph[..Math.Min(paragraph.Length, 12)].Contains("a.m", StringComparison.OrdinalIgnoreCase));

    private List<Restatement> Find(int later)
    {
        var shared = new Dictionary<int, int>();
        foreach (var key in _sentences[later].Keys)
        {
            var with = Postings(key);
            foreach (var earlier in with)
            {
                shared[earlier] = shared.GetValueOrDefault(earlier) + 1;
            }

            if (with.Count <= MostSentences)
            {
                with.Add(later);
            }
        }

        var found = new List<Restatement>();
        foreach (var (earlier, _) in shared.Where(static pair => pair.Value >= LeastShared - 1).OrderBy(static pair => pair.Key))
        {
            if (Compare(_sentences[earlier], _sentences[later]) is { } restatement)
            {
                found.Add(restatement);
            }
        }

        return found;
    }

    private List<int> Postings(ulong key)
    {
        if (!_with.TryGetValue(key, out var with))
        {
            _with[key] = with = [];
        }

        return with;
    }

    private static Restatement? Compare(ToldSentence earlier, ToldSentence later)
    {
        var (less, more) = earlier.Keys.Count <= later.Keys.Count ? (earlier, later) : (later, earlier);
        var shared = less.Keys.Count(more.Keys.Contains);
        var share = (double)shared / Math.Max(1, less.Keys.Count);
        var least = later.InTitle ? LeastShareOfTitle : LeastShare;
        return shared >= LeastShared && share >= least && HaveSameNames(less, more)
            ? new Restatement(earlier, later, share, (double)shared / (less.Keys.Count + more.Keys.Count - shared)) : null;
    }

    // A headline may write all its words as names, and leaves out more of them.
    private static bool HaveSameNames(ToldSentence less, ToldSentence more) =>
        less.InTitle || more.InTitle || (HasNamesOf(less, more) && HasNamesOf(more, less));

    // "Lars Haugland" is "Haugland" the second time.
    private static bool HasNamesOf(ToldSentence one, ToldSentence other)
    {
        for (var i = 0; i < one.Words.Count; i++)
        {
            if (one.Words[i].IsName && !other.Keys.Contains(one.Words[i].Key)
                && !IsShared(one, i - 1, other) && !IsShared(one, i + 1, other))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsShared(ToldSentence one, int word, ToldSentence other) =>
        word >= 0 && word < one.Words.Count && one.Words[word].IsName && other.Keys.Contains(one.Words[word].Key);
}
