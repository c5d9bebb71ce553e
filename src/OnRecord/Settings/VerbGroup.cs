namespace OnRecord.Settings;

/// <summary>Tells whether an auxiliary outside the cue belongs to the cue's verb.</summary>
internal static class VerbGroup
{
    private const int Longest = 4;

    /// <summary>True where only auxiliaries and adverbs stand between <paramref name="token"/> and the cue.</summary>
    internal static bool LeadsToCue(SayingClause clause, int token)
    {
        for (var t = token + 1; t < Math.Min(clause.End, token + 1 + Longest); t++)
        {
            if (clause.IsCue(t))
            {
                return true;
            }

            if (!clause.IsFree(t) || !clause.Text.Is(t, WordClass.Adverb) && !Auxiliaries.Holds(clause.Text, t))
            {
                return false;
            }
        }

        return false;
    }
}
