namespace OnRecord.Statements;

/// <summary>Gives a statement the paragraphs that take up its quotation, where no statement of their own does.</summary>
internal static class RunningQuotations
{
    /// <summary>The statements, some of them with longer contents, in the same order.</summary>
    internal static void Extend(TextFacts facts, List<Statement> statements)
    {
        var quotations = facts.Text.Quotations;
        for (var q = 1; q < quotations.Count; q++)
        {
            if (!quotations[q].Continues || quotations[q].Depth > 0 || IsTaken(statements, quotations[q].Inner))
            {
                continue;
            }

            var before = OuterBefore(facts, q);
            var holder = before < 0 ? -1 : statements.FindIndex(s => s.Content[^1].Overlaps(quotations[before].Inner));
            if (holder >= 0 && quotations[before].Paragraph == quotations[q].Paragraph - 1)
            {
                statements[holder] = statements[holder] with { Content = [.. statements[holder].Content, quotations[q].Span] };
            }
        }
    }

    private static int OuterBefore(TextFacts facts, int quotation)
    {
        var before = quotation - 1;
        while (before >= 0 && facts.Text.Quotations[before].Depth > 0)
        {
            before--;
        }

        return before;
    }

    private static bool IsTaken(List<Statement> statements, TextSpan inner)
    {
        foreach (var statement in statements)
        {
            if (statement.Content.Any(inner.Overlaps) || statement.Cue.Any(inner.Overlaps) || statement.Source.Any(inner.Overlaps))
            {
                return true;
            }
        }

        return false;
    }
}
