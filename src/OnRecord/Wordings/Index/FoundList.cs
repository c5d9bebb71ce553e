namespace OnRecord.Wordings.Index;

/// <summary>A list of wordings that have a sought feature, not decoded yet.</summary>
/// <param name="Feature">The feature's place among those that are sought.</param>
/// <param name="FirstWording">The wording from which the postings count.</param>
/// <param name="Reader">Stands at the feature, in its block.</param>
internal readonly record struct FoundList(int Feature, long FirstWording, BlockReader Reader);
