namespace OnRecord.Reports.Inputs;

/// <summary>A path that was come upon while walking folders.</summary>
/// <param name="Path">The file's path, beginning as the input did.</param>
/// <param name="Failure">Why a folder could not be walked; null for a file.</param>
internal readonly record struct FoundPath(string Path, OnRecordException? Failure = null);
