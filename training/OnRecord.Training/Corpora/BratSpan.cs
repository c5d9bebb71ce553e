namespace OnRecord.Training.Corpora;

/// <summary>Words that an annotator marked in brat.</summary>
/// <param name="Label">What as.</param>
/// <param name="Parts">Where, in UTF-16 code units of the text; at least one span.</param>
internal sealed record BratSpan(string Label, IReadOnlyList<TextSpan> Parts);
