namespace OnRecord.Cli.Checking;

/// <summary>A safe change of the original text.</summary>
/// <param name="Title">What it does, as it may be shown.</param>
/// <param name="Replacement">What to put there; it names no protected speaker.</param>
/// <param name="Offsets">What to replace, in Unicode code points of the report's own text.</param>
/// <param name="File">Where that stands in the file; null when it can't be told, or when the file has other characters
/// there.</param>
internal sealed record ShownFix(string Title, string Replacement, (int Start, int End) Offsets, FilePlace? File);
