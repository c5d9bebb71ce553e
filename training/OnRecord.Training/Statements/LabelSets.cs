namespace OnRecord.Training.Statements;

/// <summary>The labels that the corpora use, each kind in a fixed order.</summary>
internal sealed record LabelSets(IReadOnlyList<string> Tags, IReadOnlyList<string> Relations)
{
    /// <summary>O, and beginning or going on with each kind of name.</summary>
    internal static readonly IReadOnlyList<string> Names =
        ["O", "B-PERSON", "I-PERSON", "B-ORGANISATION", "I-ORGANISATION", "B-PLACE", "I-PLACE", "B-OTHER", "I-OTHER"];

    internal const int NameCount = 9;
}
