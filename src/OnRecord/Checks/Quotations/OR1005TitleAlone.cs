using OnRecord.Wordings;

namespace OnRecord.Checks.Quotations;

/// <summary>OR1005: a title's quotation that the body does not have.</summary>
internal static class OR1005TitleAlone
{
    // A hostile title could quote a thousand times.
    private const int MostQuotations = 8;
    private const int LeastWords = 1;
    private const int MostOfName = 3;

    internal static CheckRule Rule { get; } = new("OR1005", "title-quotes-what-body-lacks", FindingLevel.Warning, Find)
    {
        Summary = "Words in quotation marks in the title that the body of the report does not have.",
    };

    private static IEnumerable<Finding> Find(CheckedReport report)
    {
        var titled = report.Quotations.Quoted.Index().Where(quoted => IsOfTitle(report, quoted.Item) && IsSaid(report, quoted.Item))
            .Take(MostQuotations).ToArray();
        if (titled.Length == 0)
        {
            return [];
        }

        var body = Body(report);
        return titled.Where(quoted => !body.Holds(quoted.Item.Words)).Select(quoted => Finding(report, quoted.Index));
    }

    private static bool IsOfTitle(CheckedReport report, QuotedWords quoted) =>
        quoted.InTitle || TitleParagraphs.Is(report, quoted.Quotation.Paragraph);

    // "‘Super Tuesday’ voters": a few words that go with the next one name or mock something, and nobody need have said them.
    private static bool IsSaid(CheckedReport report, QuotedWords quoted)
    {
        var text = quoted.InTitle ? report.Report.Title! : report.Text;
        var span = quoted.Quotation.Span;
        return quoted.Words.WrittenCount >= LeastWords && (quoted.Words.WrittenCount > MostOfName
            || text.AsSpan(0, span.Start).TrimEnd().EndsWith(':') || !IsBeforeWord(text, span.End));
    }

    private static bool IsBeforeWord(string text, int end) =>
        end + 1 < text.Length && text[end] == ' ' && char.IsLetter(text[end + 1]) && char.IsLetterOrDigit(text[end - 2]);

    private static WordSequence Body(CheckedReport report)
    {
        var body = new WordSequence();
        for (var i = 0; i < report.Layout.Paragraphs.Count; i++)
        {
            if (!TitleParagraphs.Is(report, i))
            {
                body.Add(FoldedWords.Of(report.Layout.Paragraphs[i].In(report.Text).ToString()));
            }
        }

        return body;
    }

    private static Finding Finding(CheckedReport report, int index)
    {
        var titled = report.Quotations.Quoted[index];
        var near = Nearest(report, index);
        var words = CheckedReport.Quote(titled.Words.Text);
        var nearest = near is null ? "" : $"; the nearest is {CheckedReport.Quote(near.Words.Text)}";
        return Rule.At(titled.Place, $"The title quotes {words}, which the body of the report does not have{nearest}.",
            "Quote words that the body has, or take the quotation marks away.") with
        {
            Speaker = titled.Speaker?.Id,
            Evidence = near is null ? [] : [new FindingEvidence("the nearest quotation of the body") { Place = near.Place }],
        };
    }

    // One that has half of the telling words or more.
    private static QuotedWords? Nearest(CheckedReport report, int index)
    {
        var quotations = report.Quotations;
        return quotations.Near(index, Math.Max(1, (quotations.Stems(index).Count + 1) / 2))
            .Select(other => quotations.Quoted[other]).FirstOrDefault(other => !IsOfTitle(report, other));
    }
}
