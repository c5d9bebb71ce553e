namespace OnRecord.Settings;

/// <summary>Finds whom the speaker's own words address: “I apologise to every citizen, to the elderly …”, “To our
/// generals I would like to say …”.</summary>
/// <remarks>Only in a quotation, in the sentence that begins it or the next, in the first person and the present, and
/// behind one of the few verbs that do what they say.</remarks>
internal static class OwnWordsAddressee
{
    // "I and my whole squad would very much like to": words between the pronoun and its telling verb.
    private const int Reach = 8;
    private const int MostSentences = 2;
    private const int LongestSentence = 200;

    internal static void Find(TaggedText text, Statement statement, SettingDraft draft)
    {
        if (statement.Kind == StatementKind.Indirect || draft.HasAddressee)
        {
            return;
        }

        for (var i = 0; i < statement.Content.Count; i++)
        {
            var content = statement.Content[i];
            var (first, end) = text.TokensOf(new TextSpan(content.Start, content.Start + 1));
            for (var s = 0; s < MostSentences && first < text.Count && !draft.HasAddressee; s++)
            {
                end = Math.Min(text.SentenceOf(first).EndToken, text.TokenAt(content.End));
                var read = Math.Min(end, first + LongestSentence);
                if (FirstPerson(text, first, read) is >= 0 and var pronoun)
                {
                    FindInSentence(new SayingClause(text, statement, (first, read)), pronoun, draft);
                }

                first = end;
            }
        }
    }

    private static void FindInSentence(SayingClause words, int pronoun, SettingDraft draft)
    {
        var verb = VerbBehind(words, pronoun);
        if (verb < 0)
        {
            return;
        }

        for (var t = verb + 1; t < words.End && !EndsClause(words.Text, t); t++)
        {
            AddBehindTo(words, t, draft);
        }

        var start = words.First;
        while (start < verb && words.Text.IsQuotationMark(start))
        {
            start++;
        }

        AddBehindTo(words, start, draft);
    }

    private static int FirstPerson(TaggedText text, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (text.Is(t, "I") || text.Is(t, "we"))
            {
                return t;
            }
        }

        return -1;
    }

    private static int VerbBehind(SayingClause words, int pronoun)
    {
        var text = words.Text;
        for (var t = pronoun + 1; t < Math.Min(words.End, pronoun + 1 + Reach); t++)
        {
            if (Negators.Hold(text, t))
            {
                return -1;
            }

            if (text.Is(t, WordClass.Verb) && (AddressingWords.OfVerb(text.Lemma(t)) & Addressing.OwnWords) != 0)
            {
                return text.Is(t, WordClass.Infinitive)
                    || text.Is(t, text.Lemma(t))
                    ? t : -1;
            }
        }

        return -1;
    }

    private static bool EndsClause(TaggedText text, int t) =>
        text.Is(t, WordClass.Finite | WordClass.Relative) || text.Mark(t) is ':' or ';' || text.IsQuotationMark(t);

    private static void AddBehindTo(SayingClause words, int t, SettingDraft draft)
    {
        if (t + 1 < words.End && words.Text.Is(t, "to") && NounPhraseReader.Read(words, t + 1) is { } phrase
            && Addressees.MayBe(words.Text, phrase))
        {
            draft.AddAddressee(words.Text.Span(phrase.First, phrase.End));
        }
    }
}
