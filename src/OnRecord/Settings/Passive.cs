namespace OnRecord.Settings;

/// <summary>Finds the participle of a passive.</summary>
internal static class Passive
{
    private const int Longest = 4;

    /// <summary>The participle that the form of "be" at <paramref name="auxiliary"/> belongs to; null for none.</summary>
    internal static int? Of(SayingClause clause, int auxiliary)
    {
        var text = clause.Text;
        if (!text.Lemma(auxiliary).Equals("be", StringComparison.Ordinal))
        {
            return null;
        }

        for (var t = auxiliary + 1; t < Math.Min(clause.End, auxiliary + 1 + Longest); t++)
        {
            if (text.Is(t, WordClass.Participle) && !Auxiliaries.Holds(text, t))
            {
                return t;
            }

            if (!text.Is(t, WordClass.Adverb | WordClass.Participle | WordClass.Gerund))
            {
                return null;
            }
        }

        return null;
    }
}
