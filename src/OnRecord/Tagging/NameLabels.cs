namespace OnRecord.Tagging;

/// <summary>Labels of tokens in names: outside, or beginning or going on with a name of a kind.</summary>
internal static class NameLabels
{
    /// <summary>The labels, in the order of their scores.</summary>
    internal static readonly IReadOnlyList<string> All =
        ["O", "B-PERSON", "I-PERSON", "B-ORGANISATION", "I-ORGANISATION", "B-PLACE", "I-PLACE", "B-OTHER", "I-OTHER"];

    /// <summary>True when <paramref name="label"/> may stand after <paramref name="before"/>: a name goes on only where one
    /// of its kind has begun.</summary>
    internal static bool MayFollow(int before, int label) => label == 0 || label % 2 == 1 || before == label || before == label - 1;
}
