namespace OnRecord.Training.Evaluation;

/// <summary>The report's own statements of one reading, to be found by their sources.</summary>
internal sealed class SaidInText
{
    private readonly List<(Statement Statement, TextSpan[] Source)> _said;
    private readonly Dictionary<string, Speaker> _speakers;

    public SaidInText(Reading reading)
    {
        var points = CodePoints.Of(reading.Report.Text);
        TextSpan InPoints(TextSpan span) => new(points.Before(span.Start), points.Before(span.End));
        _said = [.. reading.Statements.Select(item => (item, item.Source.Select(InPoints).ToArray()))];
        _speakers = reading.Speakers.ToDictionary(static speaker => speaker.Id, StringComparer.Ordinal);
    }

    /// <summary>What gold files call the text.</summary>
    public static string Name(Reading reading) =>
        reading.Report.Id.EndsWith(".txt", StringComparison.Ordinal) ? reading.Report.Id[..^4] : reading.Report.Id;

    /// <summary>The first of the statements whose sources share the most code points with
    /// <paramref name="source"/>, and its speaker; null where none shares any.</summary>
    /// <param name="source">In code points.</param>
    public (Statement Statement, Speaker? Speaker)? Find(IReadOnlyList<TextSpan> source)
    {
        var most = 0;
        Statement? best = null;
        foreach (var (statement, spans) in _said)
        {
            var shared = spans.Sum(span => source.Sum(gold => Shared(span, gold)));
            (most, best) = shared > most ? (shared, statement) : (most, best);
        }

        return best is null ? null : (best, _speakers.GetValueOrDefault(best.Speaker ?? ""));
    }

    private static int Shared(TextSpan left, TextSpan right) =>
        Math.Max(0, Math.Min(left.End, right.End) - Math.Max(left.Start, right.Start));
}
