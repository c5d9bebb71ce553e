using OnRecord.Reports;

namespace OnRecord.Cli.Lsp;

/// <summary>What the check has to say about a document.</summary>
/// <param name="Draft">The document as it was checked.</param>
internal sealed record CheckedDraft(Draft Draft)
{
    /// <summary>The findings, in the order of the report.</summary>
    public IReadOnlyList<DraftFinding> Findings { get; init; } = [];

    /// <summary>The report that was made of it; null when it is none.</summary>
    public ReportRead? Read { get; init; }

    /// <summary>Why there is no report.</summary>
    public ReportFailure? Failure { get; init; }

    /// <summary>What is wrong with the settings, so that nothing was checked.</summary>
    public (string Code, string Message)? BadSettings { get; init; }

    /// <summary>Where a finding shows: its words, or the document's first line.</summary>
    public (TextPosition Start, TextPosition End) RangeOf(DraftFinding finding) => RangeOf(SpanOf(finding));

    /// <summary>Start and end of a span as positions.</summary>
    public (TextPosition Start, TextPosition End) RangeOf(TextSpan span) =>
        (Draft.Text.At(span.Start), Draft.Text.At(span.End));

    /// <summary>The findings that touch a range, those at its ends included.</summary>
    public IEnumerable<DraftFinding> At(TextPosition start, TextPosition end)
    {
        var (from, to) = (Draft.Text.OffsetOf(start), Draft.Text.OffsetOf(end));
        return Findings.Where(finding => SpanOf(finding) is var span && span.Start <= to && from <= span.End);
    }

    private TextSpan SpanOf(DraftFinding finding) => finding.Span ?? Draft.Text.FirstLine;
}
