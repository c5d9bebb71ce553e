namespace OnRecord.Training.Statements;

/// <summary>The labels that the corpora use, each kind in a fixed order.</summary>
internal sealed record LabelSets(IReadOnlyList<string> Tags, IReadOnlyList<string> Relations)
{
    internal const int NameCount = 9;
}
