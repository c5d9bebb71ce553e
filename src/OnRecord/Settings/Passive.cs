namespace OnRecord.Settings;

/// <summary>Finds the participle of a passive.</summary>
internal static class Passive
{
    private const int Longest = 4;

    /// <summary>True where the form of "be" at <paramref name="auxiliary"/> makes its subject the addressee: "was
    /// told".</summary>
    internal static bool IsAddressing(SayingClause clause, int auxiliary) => Of(clause, auxiliary) is { } verb
        && (AddressingWords.OfVerb(clause.Text.Lemma(verb)) & Addressing.Object) != 0;

    /// <summary>The participle of a passive whose first auxiliary is at <paramref name="auxiliary"/>; null for
    /// none.</summary>
    internal static int? Of(SayingClause clause, int auxiliary)
    {
        var text = clause.Text;
        if (!Auxiliaries.Holds(text, auxiliary))
        {
            return null;
        }

        var isBe = text.Lemma(auxiliary).Equals("be", StringComparison.Ordinal);

        for (var t = auxiliary + 1; t < Math.Min(clause.End, auxiliary + 1 + Longest); t++)
        {
            if (text.Is(t, WordClass.Participle) && !Auxiliaries.Holds(text, t))
            {
                return isBe ? t : null;
            }

            isBe |= text.Lemma(t).Equals("be", StringComparison.Ordinal);
            if (!text.Is(t, WordClass.Adverb | WordClass.Participle | WordClass.Gerund))
            {
                return null;
            }
        }

        return null;
    }
}
