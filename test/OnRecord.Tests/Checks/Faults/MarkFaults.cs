using OnRecord.Text;

namespace OnRecord.Tests.Checks.Faults;

/// <summary>OR1001: marks that do not match.</summary>
internal static class MarkFaults
{
    private const string Rule = "OR1001";

    /// <summary>One quotation of a paragraph at a time: another mark at one end, or none.</summary>
    public static IEnumerable<Fault> In(CleanReport clean) => clean.Reading.Text.Quotations
        .Where(quotation => IsAlone(clean, quotation)).SelectMany(quotation => Faults(clean, quotation));

    private static IEnumerable<Fault> Faults(CleanReport clean, Quotation quotation)
    {
        var (open, close) = (First(quotation.Span), Last(quotation.Span));
        yield return Fault(clean, quotation, open, "‘", "single mark opens");
        yield return Fault(clean, quotation, close, "’", "single mark closes");
        yield return Fault(clean, quotation, open, "", "nothing opens");
        yield return Fault(clean, quotation, close, "", "nothing closes");
        yield return Fault(clean, quotation, close, "»", "guillemet closes");
        if (clean.Words(open) == "“")
        {
            yield return Fault(clean, quotation, open, "\"", "straight mark opens, curly closes");
            yield return Fault(clean, quotation, close, "\"", "curly mark opens, straight closes");
            yield return Fault(clean, quotation, open, "”", "closing mark opens");
            yield return Fault(clean, quotation, close, "“", "opening mark closes");
        }
    }

    private static Fault Fault(CleanReport clean, Quotation quotation, TextSpan mark, string other, string kind) =>
        clean.Draft().Replace(mark, other, null).At(quotation.Span).Make(Rule, kind);

    // Double marks, sound, and no other quotation in the paragraph or at the start of the next, which could take up one
    // left open.
    private static bool IsAlone(CleanReport clean, Quotation quotation) =>
        quotation is { Depth: 0, Repair: QuotationRepair.None, Continues: false } && quotation.Inner.Length > 20
        && clean.Words(First(quotation.Span)) is "“" or "\"" && clean.Words(Last(quotation.Span)) is "”" or "\""
        && clean.Reading.Text.Quotations.Count(other => other.Paragraph == quotation.Paragraph) == 1
        && !clean.BeginsQuoted(quotation.Paragraph + 1);

    private static TextSpan First(TextSpan span) => span with { End = span.Start + 1 };

    private static TextSpan Last(TextSpan span) => span with { Start = span.End - 1 };
}
