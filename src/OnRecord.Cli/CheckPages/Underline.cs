namespace OnRecord.Cli.CheckPages;

/// <summary>Words of a text that a note beside it is about.</summary>
/// <param name="Span">Where they stand in the text shown.</param>
/// <param name="Weight">How they are underlined; of several the heaviest counts.</param>
/// <param name="Label">The note's number, with a letter for what it rests on: <c>2</c>, <c>2a</c>.</param>
/// <param name="Finding">Index of the finding.</param>
internal sealed record Underline(TextSpan Span, UnderlineWeight Weight, string Label, int Finding)
{
    /// <summary>True when they stand in the title.</summary>
    public bool InTitle { get; init; }
}
