namespace OnRecord.Settings;

/// <summary>Finds the day of a document in the source's own words: "the report released Tuesday".</summary>
internal static class SourceDate
{
    // "released late on Tuesday": words between the participle and its date.
    private const int Reach = 4;

    internal static void Find(SayingClause clause, SettingDraft draft)
    {
        var text = clause.Text;
        var issued = -1;
        for (var t = clause.Source.First; t < clause.Source.End; t++)
        {
            if (clause.Role(t) != SayingRole.Source)
            {
                continue;
            }

            if (text.Is(t, WordClass.Relative))
            {
                return;
            }

            if (text.DateOf(t) >= 0 && issued >= 0 && t - issued <= Reach && !DatePlace.IsAnotherTime(text, t))
            {
                draft.SetDate(text.DateOf(t));
                return;
            }

            // "The November lawsuit": a date before the document.
            if (text.DateOf(t) >= 0 && IsBeforeDocument(clause, t))
            {
                draft.SetDate(text.DateOf(t));
                return;
            }

            issued = IsIssued(text, t) ? t : issued;
        }
    }

    private static bool IsIssued(TaggedText text, int t) => text.Is(t, WordClass.Participle | WordClass.Finite)
        && (AddressingWords.OfVerb(text.Lemma(t)) & Addressing.Issue) != 0;

    private static bool IsBeforeDocument(SayingClause clause, int t)
    {
        var date = clause.Text.DateOf(t);
        while (t < clause.End && (clause.Text.DateOf(t) == date
            || clause.Text.Is(t, WordClass.Possessive | WordClass.Adjective)))
        {
            t++;
        }

        return t < clause.End && clause.Role(t) == SayingRole.Source && clause.Text.Is(t, WordClass.Noun)
            && CircumstanceWords.OfSource(clause.Text.Lemma(t)) is not null;
    }
}
