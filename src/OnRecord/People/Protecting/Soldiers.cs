namespace OnRecord.People.Protecting;

/// <summary>Which speakers the report calls soldiers.</summary>
internal sealed class Soldiers(TaggedText text, Phrases phrases, Mentions mentions)
{
    private HashSet<int>? _speakers;

    /// <summary>True when a mention of the speaker, or the phrase beside one, has a soldier's trade.</summary>
    public bool Contains(int speaker) => (_speakers ??= Find()).Contains(speaker);

    /// <summary>True when one of the tokens names a soldier's trade; police officers are none.</summary>
    public bool AreIn(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (text.Role(at) == EvidenceRole.Soldier
                && !text.Is(at - 1, ["police", "prison", "customs", "intelligence", "press"]))
            {
                return true;
            }
        }

        return false;
    }

    private HashSet<int> Find()
    {
        var speakers = new HashSet<int>();
        foreach (var mention in mentions.All)
        {
            if (IsOne(mention))
            {
                speakers.Add(mention.Speaker);
            }
        }

        return speakers;
    }

    private bool IsOne(MentionPart mention)
    {
        var (first, end) = text.Sentence(mention.First);
        var start = phrases.Start(mention.First);
        if (AreIn(start, Math.Min(mention.End, start + 24)))
        {
            return true;
        }

        // "one of the soldiers, X" and "X, a soldier".
        var before = start - 1 > first && text.Is(start - 1, ",") && AreIn(phrases.Start(start - 1), start - 1);
        return before || (mention.End + 1 < end && text.Is(mention.End, ",") && IsSoldierBehind(mention.End + 1));
    }

    private bool IsSoldierBehind(int token) => AreIn(token, phrases.End(token));
}
