using OnRecord.Cli.Checking;
using OnRecord.Reports;

namespace OnRecord.Cli.Lsp;

/// <summary>Finds the places of a report in the document that it was made of.</summary>
/// <param name="document">The document's text.</param>
/// <param name="read">The report.</param>
internal sealed class DraftPlaces(string document, ReportRead read)
{
    private readonly int _lead = DraftReader.Lead(document);

    /// <summary>Where the words stand in the document; null when that can't be told.</summary>
    public TextSpan? Of(ShownPlace place) =>
        place.File is { } there ? Of(there)
        : read.Map is not null ? null
        : WordsInMarkup.Find(document, (place.InTitle ? read.Report.Title ?? "" : read.Report.Text,
            place.Original.Span));

    /// <summary>Where a place of the file stands in the document.</summary>
    public TextSpan Of(FilePlace place) => new(place.Span.Start + _lead, place.Span.End + _lead);

    /// <summary>Where in the report's text somebody is writing who writes at <paramref name="offset"/> of the document;
    /// null when that can't be told.</summary>
    public int? InText(int offset) => read.Map is { } map ? InText(map, offset - _lead)
        : WordsInMarkup.FindBefore(document, offset, read.Report.Text);

    // The map never goes back, so the last code unit that stands before the place can be searched for.
    private int InText(SourceMap map, int offset)
    {
        var (low, high) = (0, read.Report.Text.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = map.Of(middle) < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
