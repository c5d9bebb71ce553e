namespace OnRecord.Training.Corpora;

/// <summary>Which documents of GUM are learned from.</summary>
internal static class GumSplit
{
    /// <summary>Documents that are only measured on.</summary>
    internal static readonly IReadOnlyList<string> HeldOut =
        ["GUM_bio_byron", "GUM_interview_cocktail", "GUM_news_crane", "GUM_news_election", "GUM_voyage_athens"];

    /// <summary>False for a document that is held out.</summary>
    internal static bool IsForTraining(string name) => !HeldOut.Contains(name);
}
