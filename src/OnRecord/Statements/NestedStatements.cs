using OnRecord.Text;

namespace OnRecord.Statements;

/// <summary>Finds the statements inside the contents of others: "A said B believes that …".</summary>
/// <remarks>The annotation that the network learned from has none, so that each content is read as a text of its own; one
/// level deep, and only where a candidate that was not chosen has its anchor.</remarks>
internal static class NestedStatements
{
    private const int LeastLength = 20;

    // The network learned to see no anchor in a content; where it sees half of one, there is likely a statement.
    private const float LeastTrace = 0.3f;


    /// <summary>The nested statements, in the order of the text, as <c>n1</c>, <c>n2</c>, ….</summary>
    internal static List<Statement> Find(StatementFinder finder, TextFacts facts, IReadOnlyList<Statement> statements,
        List<Candidate> candidates)
    {
        var nested = new List<Statement>();
        var anchors = candidates.Where(static c => c.AnchorProbability >= LeastTrace)
            .Select(c => facts.Text.TokenSpan[c.Window.Anchor].Span.Start).ToArray();
        foreach (var statement in statements)
        {
            foreach (var span in statement.Content)
            {
                if (span.Length >= LeastLength && HasAnchor(anchors, span))
                {
                    Add(finder, (facts.Text.Text, span), statement.Id, nested);
                }
            }
        }

        return nested;
    }

    private static bool HasAnchor(int[] anchors, TextSpan span)
    {
        var index = Array.BinarySearch(anchors, span.Start);
        index = index < 0 ? ~index : index;
        return index < anchors.Length && anchors[index] < span.End;
    }

    private static void Add(StatementFinder finder, (string Text, TextSpan Span) content, string within, List<Statement> nested)
    {
        var inner = WithoutMarks(content.Text, content.Span);
        var facts = new TextFacts(ReportText.From(content.Text[inner.Start..inner.End]));
        foreach (var statement in StatementMaker.Make(facts, finder.Find(facts).Chosen))
        {
            nested.Add(statement with
            {
                Id = $"n{nested.Count + 1}",
                Within = within,
                Content = Shift(statement.Content, inner.Start),
                Source = Shift(statement.Source, inner.Start),
                Cue = Shift(statement.Cue, inner.Start),
            });
        }
    }

    private static TextSpan WithoutMarks(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsMark(text[start]))
        {
            start++;
        }

        while (end > start && IsMark(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static bool IsMark(char c) => c is '"' or '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '\'' || char.IsWhiteSpace(c);

    private static List<TextSpan> Shift(IReadOnlyList<TextSpan> spans, int by) =>
        spans.Select(span => new TextSpan(span.Start + by, span.End + by)).ToList();
}
