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
    private static bool IsBeingWritten(CheckedReport report, Quotation quotation) =>
        report.Options.WritingAt is { } at && IsAt(report, quotation.Paragraph, at)
        && (quotation.Repair != QuotationRepair.Mismatched || (quotation.Span.Start < at && at < quotation.Span.End)
            || (quotation.Span.End > at && report.Layout.Quotations.Any(other =>
                other.Paragraph == quotation.Paragraph && other.Repair is (QuotationRepair.Unclosed or QuotationRepair.Unopened))));

    // What stands behind a paragraph is its own as long as it has no words: a running quotation goes on in the next.
    private static bool IsAt(CheckedReport report, int paragraph, int at)
    {
        var paragraphs = report.Layout.Paragraphs;
        var next = paragraph + 1;
        if (next < paragraphs.Count && paragraphs[next].Start <= at && !HasWords(paragraphs[next].In(report.Text)))
        {
            next++;
        }

        return paragraphs[paragraph].Start <= at && (next == paragraphs.Count || at < paragraphs[next].Start);
    }

    private static bool HasWords(ReadOnlySpan<char> paragraph)
    {
        foreach (var c in paragraph)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

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
