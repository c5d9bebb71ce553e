using OnRecord.Text;

namespace OnRecord.Settings;

/// <summary>Tells statements that the report has from somebody else than their speaker.</summary>
/// <remarks>A statement inside the content of a saying of another's is one, unless its source is a pronoun or not
/// named: "she said he would …" may well be about what the speaker says themselves.</remarks>
internal static class Hearsay
{
    internal static void Find(TaggedText text, Statement statement, Statement holder, SettingDraft draft)
    {
        if (holder.Cue.Count > 0 && Tells(text, holder.Cue[0]) && NamesSomebody(text, statement))
        {
            draft.Add(CircumstanceKind.Hearsay, holder.Cue[0]);
        }
    }

    // "Said", "according to": not "hopes", "found" or "supports".
    private static bool Tells(TaggedText text, TextSpan cue)
    {
        var (first, end) = text.TokensOf(cue);
        for (var t = first; t < end; t++)
        {
            if (WordLists.SaidVerbs.Contains(text.Word(t)) || text.Is(t, "according") || IsSpeaking(text, t))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSpeaking(TaggedText text, int t) => text.Is(t, WordClass.Verb)
        && (AddressingWords.OfVerb(text.Lemma(t)) & (Addressing.Object | Addressing.To)) != 0;

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
