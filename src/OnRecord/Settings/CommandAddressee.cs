namespace OnRecord.Settings;

/// <summary>Finds the addressee among the content's first words: "urged [the army to surrender]", "told [her that …]".</summary>
internal static class CommandAddressee
{
    internal static void Find(SayingClause clause, SettingDraft draft)
    {
        var text = clause.Text;
        var (verb, end) = LastAddressingVerb(clause);
        if (verb < 0 || draft.HasAddressee || end >= clause.End || clause.Role(end) != SayingRole.Content)
        {
            return;
        }

        var content = clause.WithFreeContent();
        if (NounPhraseReader.Read(content, end) is { } phrase && IsTold(content, phrase.End, AddressingWords.OfVerb(text.Lemma(verb)))
            && (AddressingWords.OfNoun(text.Lemma(phrase.Head)) & Addressing.Other) == 0)
        {
            draft.AddAddressee(text.Span(phrase.First, phrase.End));
        }
    }

    // The verb, and just past the cue.
    private static (int Verb, int End) LastAddressingVerb(SayingClause clause)
    {
        var (verb, end) = (-1, -1);
        for (var t = clause.First; t < clause.End; t++)
        {
            if (clause.IsCue(t))
            {
                end = t + 1;
                verb = (AddressingWords.OfVerb(clause.Text.Lemma(t)) & (Addressing.Command | Addressing.Object)) != 0 ? t : verb;
            }
        }

        return (verb, end);
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
        return (use & Addressing.Command) != 0 && (toDo || text.Is(next, "not"))
            || (use & Addressing.Object) != 0 && (toDo || text.Is(next, "that") || text.Is(next, "whether") || text.Is(next, WordClass.Relative));
    }
}
