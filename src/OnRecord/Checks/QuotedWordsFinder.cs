using OnRecord.Text;
using OnRecord.Wordings;

namespace OnRecord.Checks;

/// <summary>Finds the outermost quotations of a report and whose words they give.</summary>
internal static class QuotedWordsFinder
{
    /// <summary>Those of the title, then those of the text, each in order.</summary>
    internal static IReadOnlyList<QuotedWords> Find(CheckedReport report)
    {
        var found = new List<QuotedWords>();
        if (report.Title is { } title)
        {
            found.AddRange(Outermost(title).Select(quotation =>
                new QuotedWords(quotation, Fold(title.Text, quotation), null, null, InTitle: true)));
        }

        var holders = Holders(report);
        foreach (var quotation in Outermost(report.Layout))
        {
            var statement = holders.GetValueOrDefault(quotation);
            found.Add(new QuotedWords(quotation, Fold(report.Text, quotation), statement,
                statement is null ? null : report.SpeakerOf(statement)));
        }

        return found;
    }

    private static IEnumerable<Quotation> Outermost(ReportText text) =>
        text.Quotations.Where(static quotation => quotation.Depth == 0);

    private static FoldedWords Fold(string text, Quotation quotation) =>
        FoldedWords.Of(text[quotation.Inner.Start..quotation.Inner.End]);

    // The report's own statement whose content holds most of the quotation, the shortest such.
    private static Dictionary<Quotation, Statement> Holders(CheckedReport report)
    {
        var quotations = Outermost(report.Layout).ToArray();
        var holders = new Dictionary<Quotation, Statement>(ReferenceEqualityComparer.Instance);
        foreach (var statement in report.Reading.Statements.OrderByDescending(static statement => statement.Content.Sum(span => span.Length)))
        {
            foreach (var content in statement.Content)
            {
                foreach (var quotation in Within(quotations, content))
                {
                    holders[quotation] = statement;
                }
            }
        }

        return holders;
    }

    private static IEnumerable<Quotation> Within(Quotation[] quotations, TextSpan content)
    {
        var (low, high) = (0, quotations.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = quotations[middle].Span.End > content.Start ? (low, middle) : (middle + 1, high);
        }

        for (; low < quotations.Length && quotations[low].Span.Start < content.End; low++)
        {
            var inner = quotations[low].Inner;
            var shared = Math.Min(inner.End, content.End) - Math.Max(inner.Start, content.Start);
            if (2 * shared > inner.Length)
            {
                yield return quotations[low];
            }
        }
    }
}
