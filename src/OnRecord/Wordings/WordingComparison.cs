namespace OnRecord.Wordings;

/// <summary>What became of one wording in another.</summary>
/// <param name="Relation">How the two relate.</param>
/// <param name="Changes">What was changed, from the first to the second: first what can turn the meaning, then by kind,
/// then by place. Differences of case and marks are none.</param>
public sealed record WordingComparison(WordingRelation Relation, IReadOnlyList<WordingChange> Changes)
{
    // Wordings that share fewer words than this in one place have nothing to do with each other.
    private const int LeastShared = 3;

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
        var (shared, first, last) = Evidence.Of(one.Words, other.Words, stretches, Surprise.Flat);
        if (shared.Equal < Math.Min(LeastShared, Math.Min(one.Words.Count, other.Words.Count)) || shared.Equal == 0)
        {
            return new WordingComparison(WordingRelation.Different, []);
        }

        var run = SharedRun(one.Words, other.Words, stretches[first..(last + 1)]);
        var changes = new ChangeFinder(one.Words, other.Words).Find(run);
        var relation = RelationOf(changes);
        if (SpeakerChange.Find(one, other) is { } speaker)
        {
            changes.Add(speaker);
        }

        var ordered = changes.OrderByDescending(static change => change.CanTurnMeaning)
            .ThenBy(static change => change.Kind).ThenBy(static change => change.One)
            .ThenBy(static change => change.Other);
        return new WordingComparison(relation, [.. ordered]);
    }

    /// <summary>The best run of shared words, with what breaks it; what stands before it and behind it is one stretch each.</summary>
    internal static List<Stretch> BestRun(FoldedWords one, FoldedWords other)
    {
        var stretches = Stretch.Of(one, other, WordAlignment.Of(one, other));
        var (shared, first, last) = Evidence.Of(one, other, stretches, Surprise.Flat);
        return shared.Equal == 0 ? [] : SharedRun(one, other, stretches[first..(last + 1)]);
    }

    private static WordingRelation RelationOf(List<WordingChange> changes) =>
        changes.Exists(static change => change.Kind < ChangeKind.CutFront) ? WordingRelation.Altered
        : changes.Exists(static change => change.Kind < ChangeKind.Spelling) ? WordingRelation.Cut
        : WordingRelation.Identical;

    // What stands before and behind the best run of shared words is one stretch each, whatever words it has in common.
    private static List<Stretch> SharedRun(FoldedWords one, FoldedWords other, List<Stretch> run)
    {
        var (first, last) = (run[0], run[^1]);
        var before = new Stretch(new TextSpan(0, first.One.Start), new TextSpan(0, first.Other.Start), IsEqual: false);
        var behind = new Stretch(
            new TextSpan(last.One.End, one.Count), new TextSpan(last.Other.End, other.Count), IsEqual: false);
        return [before, .. run, behind];
    }
}
