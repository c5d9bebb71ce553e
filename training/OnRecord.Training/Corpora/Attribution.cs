namespace OnRecord.Training.Corpora;

/// <summary>One statement as an annotator marked it; spans in UTF-16 code units.</summary>
/// <param name="Source">Who says it; empty where no words name a source.</param>
/// <param name="Cue">The words that signal it; empty where there are none.</param>
/// <param name="Content">What is said; never empty.</param>
public sealed record Attribution(
    IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content);
