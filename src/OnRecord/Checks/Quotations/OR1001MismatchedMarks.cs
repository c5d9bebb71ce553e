using OnRecord.Text;

namespace OnRecord.Checks.Quotations;

/// <summary>OR1001: quotation marks that do not match.</summary>
internal static class OR1001MismatchedMarks
{
    private static readonly (char Open, char Close)[] Pairs = [('“', '”'), ('‘', '’'), ('"', '"'), ('\'', '\''), ('«', '»'), ('„', '“')];

    internal static CheckRule Rule { get; } = new("OR1001", "mismatched-marks", FindingLevel.Error, Find)
    {
        Summary = "Quotation marks that do not match: ‘ … ”, or one of a pair is missing.",
    };

    private static IEnumerable<Finding> Find(CheckedReport report) =>
        report.Layout.Quotations.Where(quotation => quotation.Repair != QuotationRepair.None && !IsBeingWritten(report, quotation))
            .Select(quotation => quotation.Repair switch
            {
                QuotationRepair.Mismatched => Mismatched(report, quotation),
                QuotationRepair.Unclosed => Unclosed(report, quotation),
                _ => Unopened(report, quotation),
            });

    // Whoever is typing a quotation has not closed it yet, and until then the marks behind it in the paragraph pair up wrongly.
    // Marks that do not match in what is written already stay wrong.
    private static bool IsBeingWritten(CheckedReport report, Quotation quotation) =>
        report.Options.WritingAt is { } at && IsIn(report.Layout.Paragraphs, quotation.Paragraph, at)
        && (quotation.Repair != QuotationRepair.Mismatched || quotation.Span.End > at);

    // The space behind a paragraph is its own as long as nothing stands there: a running quotation goes on in the next.
    private static bool IsIn(IReadOnlyList<TextSpan> paragraphs, int paragraph, int at) =>
        paragraphs[paragraph].Start <= at && (paragraph + 1 == paragraphs.Count || at < paragraphs[paragraph + 1].Start);

    private static Finding Mismatched(CheckedReport report, Quotation quotation)
    {
        var (open, close) = (report.Text[quotation.Span.Start], report.Text[quotation.Span.End - 1]);
        var opened = open == close && open is '”' or '’' ? $"opens with the closing mark {open}." : $"opens with {open} but closes with {close}.";
        return Rule.At(quotation.Span, $"The quotation {report.Quote(quotation.Inner)} {opened}", "Make the two marks a pair.") with
        {
            Level = IsTypist(open, close) ? FindingLevel.Warning : Rule.Level,
            Fix = Fix(report, quotation, (open, close)),
        };
    }

    // A straight mark paired with a curly one misleads nobody.
    private static bool IsTypist(char open, char close) =>
        (open == '"' && close == '”') || (open == '“' && close == '"') || (open == '\'' && close == '’') || (open == '‘' && close == '\'');

    private static Finding Unclosed(CheckedReport report, Quotation quotation) =>
        Rule.At(quotation.Span, $"The quotation that begins {report.Quote(quotation.Inner)} is never closed.",
            "Close it where the speaker's words end.");

    private static Finding Unopened(CheckedReport report, Quotation quotation) =>
        Rule.At(quotation.Span, $"The quotation that ends {report.Quote(quotation.Inner)} has no opening mark.",
            "Open it where the speaker's words begin, or take the closing mark away.");

    // The pair that the report uses more often elsewhere is the one that was meant.
    private static FindingFix? Fix(CheckedReport report, Quotation quotation, (char Open, char Close) marks)
    {
        var byOpen = Array.Find(Pairs, pair => pair.Open == marks.Open);
        var byClose = Array.Find(Pairs, pair => pair.Close == marks.Close);
        if (byClose == default)
        {
            return null;
        }

        var (start, end) = (quotation.Span.Start, quotation.Span.End);
        return byOpen != default && Uses(report, byOpen) > Uses(report, byClose)
            ? new FindingFix(new TextSpan(end - 1, end), $"{byOpen.Close}", $"Close the quotation with {byOpen.Close}")
            : new FindingFix(new TextSpan(start, start + 1), $"{byClose.Open}", $"Open the quotation with {byClose.Open}");
    }

    private static int Uses(CheckedReport report, (char Open, char Close) pair) =>
        report.Layout.Quotations.Count(quotation => quotation.Repair == QuotationRepair.None
            && quotation.Span.Length > 1 && report.Text[quotation.Span.Start] == pair.Open);
}
