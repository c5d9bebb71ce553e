namespace OnRecord.Cli.Formats;

/// <summary>Offsets for formats that leave the program, with the words to each: offsets into the text shown where the
/// format carries that text, and into the original where it carries none.</summary>
internal sealed class Places(ShownReading shown, bool withText)
{
    private readonly CodePoints _points = CodePoints.Of((withText ? shown.Reading : shown.Original).Report.Text);

    /// <summary>The reading whose spans are taken here.</summary>
    public Reading Reading { get; } = withText ? shown.Reading : shown.Original;

    /// <summary>Start and end of a span in Unicode code points.</summary>
    public (int Start, int End) Offsets(TextSpan span) => (_points.Before(span.Start), _points.Before(span.End));

    /// <summary>Where a span stands in the text shown.</summary>
    public TextSpan Shown(TextSpan span) => withText ? span : shown.Move(span);

    /// <summary>The words of the spans as they may be shown, one space between two spans.</summary>
    public string Words(IReadOnlyList<TextSpan> spans) => shown.Reading.Words([.. spans.Select(Shown)]);

    /// <summary>The words of the span as they may be shown; none without one.</summary>
    public string Words(TextSpan? span) => span is { } known ? Words([known]) : "";
}
