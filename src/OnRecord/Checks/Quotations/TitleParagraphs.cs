using OnRecord.Wordings;

namespace OnRecord.Checks.Quotations;

/// <summary>Tells the title of a report where it is part of the text.</summary>
internal static class TitleParagraphs
{
    // A title stands first, or below a line or two on the outlet or the matter.
    private const int MostBefore = 3;
    private const int MostWords = 25;
    private const int LeastLetters = 4;
    private const double MostSmall = 0.3;

    /// <summary>True when the paragraph is, or may be, the title.</summary>
    internal static bool Is(CheckedReport report, int paragraph) =>
        paragraph < MostBefore && paragraph + 1 < report.Layout.Paragraphs.Count
        && (report.IsHeadline(paragraph) || (paragraph == 0 && IsWrittenAsTitle(report)));

    // Titles that end with a stop: their words begin with capitals.
    private static bool IsWrittenAsTitle(CheckedReport report)
    {
        var words = FoldedWords.Of(report.Layout.Paragraphs[0].In(report.Text).ToString());
        if (words.Count is 0 or > MostWords)
        {
            return false;
        }

        var (telling, small) = (0, 0);
        foreach (var word in words.Words)
        {
            telling += word.Letters.Length >= LeastLetters ? 1 : 0;
            small += word.Letters.Length >= LeastLetters && !word.Has(WordSigns.Capital | WordSigns.Digits | WordSigns.Continues) ? 1 : 0;
        }

        return small <= MostSmall * telling;
    }
}
