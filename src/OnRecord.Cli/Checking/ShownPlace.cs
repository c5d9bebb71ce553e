namespace OnRecord.Cli.Checking;

/// <summary>A place in a report: where it stands in the original, and its words as they may be shown.</summary>
/// <param name="Original">Where it stands in the report's own text or title.</param>
/// <param name="File">Where it stands in the file; null when that can't be told.</param>
/// <param name="Paragraph">The paragraph it begins in, counted from 1; 0 in the title.</param>
internal sealed record ShownPlace(FindingPlace Original, FilePlace? File, int Paragraph)
{
    /// <summary>The text or title as it may be shown.</summary>
    public required string Text { get; init; }

    /// <summary>The lines of <see cref="Text"/>.</summary>
    public required TextLines Lines { get; init; }

    /// <summary>Where the words stand in <see cref="Text"/>.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Start and end in the report's own text or title, in Unicode code points.</summary>
    public required (int Start, int End) Offsets { get; init; }

    /// <summary>True when it stands in the report's title.</summary>
    public bool InTitle => Original.InTitle;

    /// <summary>The words as they may be shown.</summary>
    public string Words => Text[Span.Start..Span.End];
}
