namespace OnRecord.Training.Corpora;

/// <summary>A quotation whose speaker an annotator told.</summary>
/// <param name="Span">In UTF-16 code units of the text, marks included.</param>
/// <param name="Chain"><see cref="CoreferenceChain.Id"/> of the speaker; a speaker who is nowhere mentioned has no
/// chain of this id.</param>
public sealed record SpokenQuotation(TextSpan Span, string Chain);
