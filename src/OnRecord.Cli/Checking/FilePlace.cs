namespace OnRecord.Cli.Checking;

/// <summary>Where words stand in the file that a report was taken from.</summary>
/// <param name="Span">In UTF-16 code units of the file's text after decoding.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end, exclusive.</param>
internal readonly record struct FilePlace(TextSpan Span, LinePlace Start, LinePlace End);
