using OnRecord.Training.Corpora;
using OnRecord.Wordings;

namespace OnRecord.Training.Evaluation;

/// <summary>How many pairs of quotations threads join that are the same utterance, and how many that are not; the same
/// figures as the scorer that the project is measured by.</summary>
public sealed class ThreadScore
{
    private const double Half = 0.5;
    private static readonly string[] Labels = ["identical", "cut", "altered", "different"];

    private readonly Dictionary<string, (int Joined, int All)> _counts = new(StringComparer.Ordinal);

    private ThreadScore()
    {
    }

    /// <summary>Share of the joined pairs that are the same utterance, 0 to 1.</summary>
    public double Precision => (double)SameJoined / Math.Max(1, SameJoined + this["different"].Joined);

    /// <summary>Share of the pairs that are the same utterance that are joined, 0 to 1.</summary>
    public double Recall => (double)SameJoined / Math.Max(1, Labels.SkipLast(1).Sum(label => this[label].All));

    private int SameJoined => Labels.SkipLast(1).Sum(label => this[label].Joined);

    /// <summary>How many pairs of a label there are, and how many of them are joined.</summary>
    public (int Joined, int All) this[string label] => _counts.GetValueOrDefault(label);

    /// <summary>Counts the pairs of which some thread holds both, each by a wording that covers half of it or lies half
    /// in it.</summary>
    /// <param name="pairs">The judgements.</param>
    /// <param name="threads">The threads.</param>
    /// <param name="texts">The reports' texts, by their ids.</param>
    public static ThreadScore Of(
        IEnumerable<QuotePair> pairs, IEnumerable<WordingThread> threads, IReadOnlyDictionary<string, string> texts)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(threads);
        ArgumentNullException.ThrowIfNull(texts);
        var points = texts.ToDictionary(
            static text => text.Key, static text => CodePoints.Of(text.Value), StringComparer.Ordinal);
        var places = threads.SelectMany(thread => thread.Wordings.Select(wording => (thread.Id, wording.Reported)))
            .ToLookup(
                static place => place.Reported.Report,
                place => (place.Id, Spans: InPoints(place.Reported.Wording.Spans, points[place.Reported.Report])),
                StringComparer.Ordinal);
        var score = new ThreadScore();
        foreach (var pair in pairs)
        {
            var (joined, all) = score[pair.Label];
            score._counts[pair.Label] = (joined + (Holding(pair.One).Overlaps(Holding(pair.Other)) ? 1 : 0), all + 1);
        }

        return score;

        HashSet<string> Holding(QuotePlace quote) =>
            [.. places[quote.Report].Where(place => Covers(place.Spans, quote.Span)).Select(static place => place.Id)];
    }

    /// <summary>The scorer's lines.</summary>
    public override string ToString()
    {
        var (precision, recall) = (Precision, Recall);
        var f1 = 200 * precision * recall / Math.Max(1e-9, precision + recall);
        return string.Join('\n',
        [
            .. Labels.Select(label => $"{label,-10} {this[label].Joined,5} joined of {this[label].All,5}"),
            $"precision {Rounding.ToOne(100 * precision)}  recall {Rounding.ToOne(100 * recall)}  "
                + $"F1 {Rounding.ToOne(f1)}",
        ]);
    }

    private static TextSpan[] InPoints(IReadOnlyList<TextSpan> spans, CodePoints points) =>
        [.. spans.Select(span => new TextSpan(points.Before(span.Start), points.Before(span.End)))];

    private static bool Covers(TextSpan[] spans, TextSpan quote)
    {
        var hit = spans.Sum(span => Math.Max(0, Math.Min(quote.End, span.End) - Math.Max(quote.Start, span.Start)));
        var own = Half * spans.Sum(static span => span.Length);
        return hit >= Half * quote.Length || (hit >= own && own > 0);
    }
}
