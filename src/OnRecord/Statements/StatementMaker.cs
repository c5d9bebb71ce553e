namespace OnRecord.Statements;

/// <summary>Makes statements of the candidates that were chosen.</summary>
internal static class StatementMaker
{
    /// <summary>The statements, in the order of their first word, as <c>s1</c>, <c>s2</c>, ….</summary>
    internal static List<Statement> Make(TextFacts facts, List<Candidate> chosen)
    {
        var statements = chosen.Select(candidate => Make(facts, candidate)).ToList();
        RunningQuotations.Extend(facts, chosen, statements);
        statements.Sort(static (x, y) => (Start(x), x.Content[0], x.Confidence).CompareTo((Start(y), y.Content[0], y.Confidence)));
        for (var i = 0; i < statements.Count; i++)
        {
            statements[i] = statements[i] with { Id = $"s{i + 1}" };
        }

        return statements;
    }

    private static Statement Make(TextFacts facts, Candidate candidate) => new()
    {
        Id = "",
        Kind = ContentSpans.Kind(facts, candidate),
        Content = ContentSpans.Of(facts, candidate),
        Source = candidate.Spans(facts.Text, SpanLabels.Source),
        Cue = candidate.Spans(facts.Text, SpanLabels.Cue),
        Negated = Negation.Of(facts.Text, candidate),
        Confidence = candidate.Score,
    };

    private static int Start(Statement statement)
    {
        var first = statement.Content[0].Start;
        first = statement.Source.Count > 0 ? Math.Min(first, statement.Source[0].Start) : first;
        return statement.Cue.Count > 0 ? Math.Min(first, statement.Cue[0].Start) : first;
    }
}
