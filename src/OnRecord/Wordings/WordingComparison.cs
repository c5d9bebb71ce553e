namespace OnRecord.Wordings;

/// <summary>What became of one wording in another.</summary>
/// <param name="Relation">How the two relate.</param>
/// <param name="Changes">What was changed, from the first to the second: first what can turn the meaning, then by kind, then by
/// place. Differences of case and marks are none.</param>
public sealed record WordingComparison(WordingRelation Relation, IReadOnlyList<WordingChange> Changes)
{
    // A wording that shares less than half of its words where both have some is another's. Chosen by what reads well.
    private const int Half = 2;
    private const int LeastShared = 2;

    /// <summary>Compares <paramref name="one"/> with <paramref name="other"/>.</summary>
    /// <remarks>Time is linear in the lengths, at most about 256 steps a word above 512 words.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static WordingComparison Of(ReportedWording one, ReportedWording other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return Of(new ComparedWording(one), new ComparedWording(other));
    }

    /// <summary>Compares two wordings that are ready for it.</summary>
    internal static WordingComparison Of(ComparedWording one, ComparedWording other)
    {
        var stretches = Stretch.Of(one.Words, other.Words, WordAlignment.Of(one.Words, other.Words));
        if (!AreAlike(one.Words, other.Words, stretches))
        {
            return new WordingComparison(WordingRelation.Different, []);
        }

        var changes = new ChangeFinder(one.Words, other.Words).Find(stretches);
        var relation = RelationOf(changes);
        if (SpeakerChange.Find(one, other) is { } speaker)
        {
            changes.Add(speaker);
        }

        return new WordingComparison(relation, [.. changes.OrderByDescending(static change => change.CanTurnMeaning)
            .ThenBy(static change => change.Kind).ThenBy(static change => change.One).ThenBy(static change => change.Other)]);
    }

    private static WordingRelation RelationOf(List<WordingChange> changes) =>
        changes.Exists(static change => change.Kind < ChangeKind.CutFront) ? WordingRelation.Altered
        : changes.Exists(static change => change.Kind < ChangeKind.Spelling) ? WordingRelation.Cut
        : WordingRelation.Identical;

    private static bool AreAlike(FoldedWords one, FoldedWords other, List<Stretch> stretches)
    {
        var equal = stretches.Where(static stretch => stretch.IsEqual).ToList();
        if (equal.Count == 0)
        {
            return one.Count == other.Count && one.Count == 0;
        }

        var shared = equal.Sum(static stretch => stretch.One.Length);
        var window = Math.Min(equal[^1].One.End - equal[0].One.Start, equal[^1].Other.End - equal[0].Other.Start);
        var shorter = Math.Min(one.Count, other.Count);
        return shared * Half >= window && shared >= Math.Min(LeastShared, shorter);
    }
}
