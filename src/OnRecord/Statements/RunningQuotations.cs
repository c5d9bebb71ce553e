namespace OnRecord.Statements;

/// <summary>Gives a statement the paragraphs that take up its quotation, where no statement of their own does.</summary>
internal static class RunningQuotations
{
    /// <summary>Lengthens the contents of statements, each of which was made of the candidate at the same place.</summary>
    internal static void Extend(TextFacts facts, List<Candidate> chosen, List<Statement> statements)
    {
        var quotations = facts.Text.Quotations;
        if (!quotations.Any(static q => q.Continues && q.Depth == 0))
        {
            return;
        }

        var owners = Owners(facts, chosen);
        var (before, holder) = (-1, -1);
        foreach (var (quotation, first, end) in OuterQuotations(facts))
        {
            var owner = Owner(owners, first, end);
            var goesOn = quotations[quotation].Continues && before >= 0
                && quotations[before].Paragraph == quotations[quotation].Paragraph - 1;
            if (owner is null && goesOn && holder >= 0)
            {
                statements[holder] = statements[holder] with { Content = [.. statements[holder].Content, quotations[quotation].Span] };
                owner = holder;
            }

            (before, holder) = (quotation, owner ?? -1);
        }
    }

    // For each token the statement whose content it belongs to; −1 for a cue's or source's, null for nobody's.
    private static int?[] Owners(TextFacts facts, List<Candidate> chosen)
    {
        var owners = new int?[facts.Text.TokenSpan.Length];
        for (var i = 0; i < chosen.Count; i++)
        {
            for (var j = 0; j < chosen[i].Labels.Length; j++)
            {
                var label = chosen[i].Labels[j];
                if (label != SpanLabels.Outside)
                {
                    owners[chosen[i].Window.First + j] = label is SpanLabels.Content or SpanLabels.Content + 1 ? i : -1;
                }
            }
        }

        return owners;
    }

    private static int? Owner(int?[] owners, int first, int end)
    {
        int? owner = null;
        for (var t = first; t < end; t++)
        {
            owner = owners[t] is >= 0 || owner is null ? owners[t] ?? owner : owner;
        }

        return owner;
    }

    private static IEnumerable<(int Quotation, int First, int End)> OuterQuotations(TextFacts facts)
    {
        for (var t = 0; t < facts.Text.Tokens.Count;)
        {
            var (first, outer) = (t, facts.Quotations.Outer(t));
            while (t < facts.Text.Tokens.Count && facts.Quotations.Outer(t) == outer)
            {
                t++;
            }

            if (outer >= 0)
            {
                yield return (outer, first, t);
            }
        }
    }
}
