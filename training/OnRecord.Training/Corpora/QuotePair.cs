namespace OnRecord.Training.Corpora;

/// <summary>Two quotations of which somebody judged whether they are the same utterance.</summary>
/// <param name="One">The first.</param>
/// <param name="Other">The second.</param>
/// <param name="Label"><c>identical</c>, <c>cut</c>, <c>altered</c> or <c>different</c>.</param>
public sealed record QuotePair(QuotePlace One, QuotePlace Other, string Label)
{
    /// <summary>True when they are the same utterance.</summary>
    public bool IsSame => Label != "different";
}
