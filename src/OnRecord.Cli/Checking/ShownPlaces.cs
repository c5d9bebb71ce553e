using OnRecord.Cli.Formats;
using OnRecord.Reports;

namespace OnRecord.Cli.Checking;

/// <summary>Places of one report as they may be shown.</summary>
internal sealed class ShownPlaces(ShownReading shown, SourceMap? map)
{
    private readonly Lazy<CodePoints> _points = new(() => CodePoints.Of(shown.Original.Report.Text));
    private readonly Lazy<TextLines> _lines = new(() => new TextLines(shown.Reading.Report.Text));

    /// <summary>Where the report's words stand in its file.</summary>
    public FilePlaces Files { get; } = new(shown.Original.Report, map);

    /// <summary>Start and end of a span of the report's own text in Unicode code points.</summary>
    public (int Start, int End) Offsets(TextSpan span) =>
        (_points.Value.Before(span.Start), _points.Value.Before(span.End));

    /// <summary>The place.</summary>
    public ShownPlace Of(FindingPlace place) =>
        place.InTitle ? InTitle(place) : new ShownPlace(place, Files.Of(place), Paragraph(place))
        {
            Text = shown.Reading.Report.Text,
            Lines = _lines.Value,
            Span = shown.Move(place.Span),
            Offsets = Offsets(place.Span),
        };

    private ShownPlace InTitle(FindingPlace place)
    {
        var title = shown.Original.Report.Title ?? "";
        var points = CodePoints.Of(title);
        var (text, span) = shown.Mask(title, place.Span);
        return new ShownPlace(place, Files.Of(place), 0)
        {
            Text = text,
            Lines = new TextLines(text),
            Span = span,
            Offsets = (points.Before(place.Span.Start), points.Before(place.Span.End)),
        };
    }

    // The last paragraph that begins at the place or before it.
    private int Paragraph(FindingPlace place)
    {
        var paragraphs = shown.Original.Text.Paragraphs;
        var (low, high) = (0, paragraphs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = paragraphs[middle].Start <= place.Span.Start ? (middle + 1, high) : (low, middle);
        }

        return Math.Max(1, low);
    }
}
