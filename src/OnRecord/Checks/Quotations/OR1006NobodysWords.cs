using OnRecord.Wordings;

namespace OnRecord.Checks.Quotations;

/// <summary>OR1006: a quotation with no speaker.</summary>
internal static class OR1006NobodysWords
{
    private const int LeastWords = 5;

    internal static CheckRule Rule { get; } = new("OR1006", "quotation-without-speaker", FindingLevel.Warning, Find)
    {
        Summary = "A quotation that stands by itself, and nothing around it says whose words it gives.",
    };

    private static IEnumerable<Finding> Find(CheckedReport report)
    {
        var spoken = report.Quoted.Where(quoted => IsSpoken(report, quoted) && FreeStanding.Is(report, quoted.Quotation)).ToArray();
        if (spoken.Length == 0)
        {
            return [];
        }

        var around = new SpeakersAround(report);
        return spoken.Where(quoted => !around.Lead(quoted.Quotation.Paragraph))
            .Select(quoted => around.MayGoOn(quoted.Quotation.Paragraph) ? GoingOn(report, quoted) : OfNobody(report, quoted));
    }

    private static bool IsSpoken(CheckedReport report, QuotedWords quoted) =>
        !quoted.InTitle && quoted.Speaker is null && quoted.Statement is null or { Source.Count: 0 }
        && !quoted.Quotation.Continues && quoted.Words.WrittenCount >= LeastWords && !Titles.Is(quoted.Words)
        && !report.IsHeadline(quoted.Quotation.Paragraph) && !TitleParagraphs.Is(report, quoted.Quotation.Paragraph)
        && quoted.Quotation.Repair == Text.QuotationRepair.None;

    private static Finding OfNobody(CheckedReport report, QuotedWords quoted) =>
        Rule.At(quoted.Place, $"Nothing says who says {report.Quote(quoted.Inner)}.", "Name the speaker, or say where the words are from.");

    // Readers will take it for the words of who speaks beside it; whether it is, only the writer knows.
    private static Finding GoingOn(CheckedReport report, QuotedWords quoted) =>
        Rule.At(quoted.Place, $"Only the paragraphs around it tell who says {report.Quote(quoted.Inner)}.",
            "Name the speaker; where a quotation goes on, leave it open in the paragraph before.") with
        {
            Level = FindingLevel.Note,
        };
}
