using OnRecord.Wordings;

namespace OnRecord.Checks.Elsewhere;

/// <summary>A quotation of the report beside the same utterance in another one: what was changed from there to here.</summary>
internal sealed class ComparedElsewhere
{
    // Where less of the shorter one is shared, or more words are exchanged, the two are hardly the same sentence.
    private const int LeastEqual = 4;
    private const double LeastCovered = 0.6;
    private const int EqualForEdit = 2;
    private const int MostContrary = 3;

    private ComparedElsewhere(ElsewhereWording other, Evidence shared, IReadOnlyList<WordingChange> changes) =>
        (Other, Shared, Changes) = (other, shared, changes);

    /// <summary>The other report's.</summary>
    internal ElsewhereWording Other { get; }

    /// <summary>What the two share.</summary>
    internal Evidence Shared { get; }

    /// <summary>What differs in a way that a reader of both would notice: those that can turn the meaning first.</summary>
    internal IReadOnlyList<WordingChange> Changes { get; }

    /// <summary>How much they are alike: more for words that they share, less for words exchanged.</summary>
    internal int Likeness => Shared.Equal - (EqualForEdit * Shared.Edits) - Shared.Contrary;

    /// <summary>True when one of them can turn the meaning.</summary>
    internal bool CanTurn => Changes.Count > 0 && Turns(Changes[0]);

    /// <summary>Compares; null where the two share too little to be compared.</summary>
    internal static ComparedElsewhere? Of(ReportedWording own, ElsewhereWording other)
    {
        var (one, two) = (new ComparedWording(other.Reported with { Speaker = null }), new ComparedWording(own with { Speaker = null }));
        var shared = Evidence.Of(one, two, Surprise.Flat);
        var shorter = Math.Min(one.Words.Count, two.Words.Count);
        if (shared.Equal < Math.Min(LeastEqual, shorter) || shared.Equal < LeastCovered * shorter
            || shared.Equal < EqualForEdit * shared.Edits || shared.Contrary > MostContrary || shared.IsRetold)
        {
            return null;
        }

        var changes = WordingComparison.Of(one, two).Changes.Where(IsDifference).OrderByDescending(Turns).ToList();
        return new ComparedElsewhere(other, shared, changes);
    }

    // Where a quotation begins and ends is the writer's choice, and so are brackets and ellipses; where those turn the meaning,
    // OR1004 says so.
    private static bool IsDifference(WordingChange change) =>
        change.Kind < ChangeKind.Bracketed || (change.Kind == ChangeKind.CutMiddle && IsUnmarked(change));

    private static bool Turns(WordingChange change) => change.CanTurnMeaning;

    private static bool IsUnmarked(WordingChange change) =>
        !change.Description.Contains("with an ellipsis", StringComparison.Ordinal);
}
