namespace OnRecord.People.Protecting;

/// <summary>Nouns for people who are held or were harmed: "a prisoner of war", "the hostages", "a rape survivor".</summary>
internal sealed class HeldNouns(TaggedText text, Phrases phrases, Attachment attachment, EvidenceList found)
{
    private static readonly string[] NoLonger =
        ["former", "ex", "freed", "released", "rescued", "escaped", "onetime", "one-time", "would-be", "potential",
            "exchanged"];

    /// <summary>Adds what the noun at <paramref name="token"/> shows.</summary>
    public void Find(int token, EvidenceRole role)
    {
        var first = phrases.Start(token);
        var end = EndOf(token);
        if ((text.IsNoun(end) && !attachment.IsMentioned(end)) || text.Tag(end) == "POS")
        {
            return;
        }

        if (role == EvidenceRole.HarmedPerson)
        {
            FindHarmed(token, first);
        }
        else if (!IsNoLonger(first, token) && !History.IsFreed(text, token) && !(text.Is(token, "pow")
            && text.Word(token)[0] == 'p'))
        {
            FindHeld(token, role, new TellingPhrase(first, end, token));
        }
    }

    private void FindHeld(int token, EvidenceRole role, TellingPhrase phrase)
    {
        var isOfWar = phrase.End > token + 1 || text.Is(token, ["pow", "pows"]);
        var shown = text.Span(phrase.First, phrase.End);
        foreach (var speaker in attachment.OfPhrase(phrase with
        {
            End = Math.Max(phrase.End,
            phrases.End(phrase.End))
        }, isNow: true))
        {
            found.Add([speaker], KindOf(token, role, isOfWar || attachment.Soldiers.Contains(speaker)), shown);
        }

        if (isOfWar || attachment.Soldiers.AreIn(phrase.First, phrase.End))
        {
            found.Add(new CapturedGroup(phrase.First, phrase.End, shown));
        }
    }

    private ProtectionKind KindOf(int token, EvidenceRole role, bool isOfWar) =>
        role == EvidenceRole.HeldPerson ? isOfWar ? ProtectionKind.PrisonerOfWar : ProtectionKind.Detainee
        : isOfWar && text.Is(token, ["captive", "captives"]) ? ProtectionKind.PrisonerOfWar
        : ProtectionKind.Hostage;

    private void FindHarmed(int token, int first)
    {
        var end = IsAct(first, token) ? token + 1 : EndOfAct(token);
        if (end > token)
        {
            var phrase = new TellingPhrase(first, Math.Max(end, phrases.End(end)), token);
            found.Add(attachment.OfPhrase(phrase, isNow: false), ProtectionKind.VictimOfSexualViolence,
                text.Span(first, end));
        }
    }

    // "prisoner of war" is one noun.
    private int EndOf(int token) => text.Is(token + 1, "of") && text.Is(token + 2, "war") ? token + 3 : token + 1;

    private bool IsNoLonger(int first, int token)
    {
        for (var at = first; at < token; at++)
        {
            if (text.Is(at, NoLonger))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAct(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (text.Role(at) == EvidenceRole.SexualAct || text.Is(at, "sexual"))
            {
                return true;
            }
        }

        return false;
    }

    // "a survivor of childhood sexual abuse": the token behind the act; 0 where none is told.
    private int EndOfAct(int token)
    {
        if (!text.Is(token + 1, "of"))
        {
            return 0;
        }

        var end = phrases.End(token + 2);
        return IsAct(token + 2, end) ? end : 0;
    }
}
