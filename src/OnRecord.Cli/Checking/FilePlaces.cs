using OnRecord.Reports;

namespace OnRecord.Cli.Checking;

/// <summary>Places of one report in its file.</summary>
/// <param name="report">The report's own text.</param>
/// <param name="map">Where it stands in the file; null when that can't be told.</param>
internal sealed class FilePlaces(Report report, SourceMap? map)
{
    private readonly Lazy<TextLines> _lines = new(() => new TextLines(map?.Source ?? ""));

    /// <summary>True when places of the text can be told.</summary>
    public bool AreKnown => map is not null;

    /// <summary>The place in the file; null when it can't be told.</summary>
    public FilePlace? Of(FindingPlace place) =>
        map is null ? null
        : !place.InTitle ? At(map.Of(place.Span))
        : map.Title is { } title ? At(new TextSpan(title + place.Span.Start, title + place.Span.End))
        : null;

    /// <summary>The place in the file of a span of the text; null when it can't be told, or when the file has other
    /// characters there.</summary>
    public FilePlace? OfSame(TextSpan span) =>
        map is not null && map.Of(span) is var there
            && there.In(map.Source).SequenceEqual(span.In(report.Text)) ? At(there) : null;

    private FilePlace At(TextSpan span) => new(span, _lines.Value.At(span.Start), _lines.Value.At(span.End));
}
