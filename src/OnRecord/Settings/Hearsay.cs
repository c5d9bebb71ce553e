namespace OnRecord.Settings;

/// <summary>Tells statements that the report has from somebody else than their speaker.</summary>
/// <remarks>A statement inside another's content is one, unless its source is a pronoun or not named: "she said he would …" may
/// well be about what the speaker says themselves.</remarks>
internal static class Hearsay
{
    internal static void Find(TaggedText text, Statement statement, Statement holder, SettingDraft draft)
    {
        var shown = holder.Cue.Count > 0 ? holder.Cue : holder.Source;
        if (shown.Count > 0 && NamesSomebody(text, statement))
        {
            draft.Add(CircumstanceKind.Hearsay, shown[0]);
        }
    }

    private static bool NamesSomebody(TaggedText text, Statement statement)
    {
        if (statement.Source.Count == 0)
        {
            return false;
        }

        // A possessive pronoun is a source alone ("his claim"); before a noun it is not ("his lawyer").
        var (first, end) = text.TokensOf(statement.Source[0]);
        return !text.Is(first, WordClass.Pronoun | WordClass.Relative)
            && !(end == first + 1 && text.Is(first, WordClass.Determiner));
    }
}
