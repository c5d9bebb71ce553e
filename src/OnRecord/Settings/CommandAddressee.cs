namespace OnRecord.Settings;

/// <summary>Finds the addressee among the content's first words: "urged [the army to surrender]", "told [her that …]";
/// and before a passive: "[He] was asked".</summary>
internal static class CommandAddressee
{
    /// <summary>Adds it to <paramref name="draft"/>.</summary>
    /// <returns>True where they are told to do something.</returns>
    internal static bool Find(SayingClause clause, SettingDraft draft)
    {
        var text = clause.Text;
        FindPassive(clause, draft);
        var (verb, end) = LastAddressingVerb(clause);
        if (verb < 0 || draft.HasAddressee || end >= clause.End || clause.Role(end) != SayingRole.Content)
        {
            return false;
        }

        var content = clause.WithFreeContent();
        if (NounPhraseReader.Read(content, end) is not { } phrase || !Addressees.MayBe(text, phrase)
            || !IsTold(content, phrase.End, AddressingWords.OfVerb(text.Lemma(verb))))
        {
            return false;
        }

        draft.AddAddressee(text.Span(phrase.First, phrase.End));
        return text.Is(phrase.End, "to");
    }

    // "[He] was asked whether …": the subject, where the content has it to itself.
    private static void FindPassive(SayingClause clause, SettingDraft draft)
    {
        var text = clause.Text;
        var auxiliary = clause.Cue.First;
        if (auxiliary == clause.First || auxiliary == clause.End || clause.Role(auxiliary - 1) != SayingRole.Content
            || !Passive.IsAddressing(clause, auxiliary))
        {
            return;
        }

        var first = auxiliary - 1;
        while (first > clause.First && clause.Role(first - 1) == SayingRole.Content)
        {
            first--;
        }

        if (NounPhraseReader.Read(clause.WithFreeContent(), first) is { } phrase && phrase.End == auxiliary)
        {
            draft.AddAddressee(text.Span(first, auxiliary));
        }
    }

    // The verb that ends the cue, adverbs and "on" aside, and just past the cue.
    private static (int Verb, int End) LastAddressingVerb(SayingClause clause)
    {
        var end = clause.Cue.End;
        var verb = end - 1;
        while (verb > clause.First && (clause.Text.Is(verb, WordClass.Adverb) || clause.Text.Is(verb, "on")
            || clause.Text.Is(verb, "upon")))
        {
            verb--;
        }

        var addresses = verb >= clause.First && clause.IsCue(verb) && clause.Text.Is(verb, WordClass.Verb)
            && (AddressingWords.OfVerb(clause.Text.Lemma(verb)) & (Addressing.Command | Addressing.Object)) != 0;
        return (addresses ? verb : -1, end);
    }

    private static bool IsTold(SayingClause content, int next, Addressing use)
    {
        var text = content.Text;
        if (next >= content.End || text.IsQuotationMark(next))
        {
            return false;
        }

        var toDo = next + 1 < content.End && text.Is(next, "to")
            && (text.Is(next + 1, WordClass.Infinitive) || text.Is(next + 1, WordClass.Adverb));
        return (use & (Addressing.Command | Addressing.Object)) != 0 && (toDo || text.Is(next, "not"))
            || (use & Addressing.Told) != 0 && (text.Is(next, "that") || text.Is(next, "whether")
            || text.Is(next, "about")
                || text.Is(next, WordClass.Relative | WordClass.Pronoun));
    }
}
