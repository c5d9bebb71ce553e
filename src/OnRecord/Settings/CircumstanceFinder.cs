namespace OnRecord.Settings;

/// <summary>Finds the circumstances that are not prepositional phrases: phrases, the cue's verb, the source
/// itself.</summary>
internal static class CircumstanceFinder
{
    private const WordClass PhraseStarts = WordClass.Preposition | WordClass.Verb | WordClass.Adverb | WordClass.Noun
        | WordClass.Adjective | WordClass.Determiner;

    private const WordClass BeforeHead = WordClass.Possessive | WordClass.Hyphen | WordClass.Adjective
        | WordClass.Determiner
        | WordClass.Number | WordClass.Adverb | WordClass.Participle;

    /// <summary>Adds them to <paramref name="draft"/>.</summary>
    /// <param name="clause">The saying's words.</param>
    /// <param name="main">The tokens of the clause of the cue alone, without those of other verbs.</param>
    /// <param name="draft">What was found so far.</param>
    internal static void Find(SayingClause clause, (int First, int End) main, SettingDraft draft)
    {
        FindPhrases(clause, main, draft);
        FindCueWords(clause, draft);
        FindSource(clause, draft);
    }

    // Anonymity and interpreters are told of in clauses of their own too: "…, who asked not to be named".
    private static void FindPhrases(SayingClause clause, (int First, int End) main, SettingDraft draft)
    {
        var text = clause.Text;
        for (var t = clause.First; t < clause.End; t++)
        {
            if (clause.Role(t) != SayingRole.Content && text.Is(t, PhraseStarts)
                && CircumstanceWords.Phrases.TryFind(text, text.Word(t), (t + 1, clause.End), out var found)
                && clause.Role(found.End - 1) != SayingRole.Content
                && (t >= main.First && t < main.End
                || found.Value is CircumstanceKind.Anonymous or CircumstanceKind.Interpreter))
            {
                draft.Add(found.Value, text.Span(t, found.End));
            }
        }
    }

    // "Tweeted", "issued a statement", "his first tweet was"; but not "complaints that".
    private static void FindCueWords(SayingClause clause, SettingDraft draft)
    {
        var text = clause.Text;
        var hasVerb = false;
        for (var t = clause.Cue.First; t < clause.Cue.End; t++)
        {
            if (clause.IsCue(t) && OfCueWord(text, t) is { } kind
                && (hasVerb || text.Is(t, WordClass.Verb) || kind == CircumstanceKind.SocialMedia))
            {
                draft.Add(kind, text.Span(t, t + 1));
            }

            hasVerb |= clause.IsCue(t) && text.Is(t, WordClass.Verb);
        }
    }

    private static CircumstanceKind? OfCueWord(TaggedText text, int t) => text.Is(t, WordClass.Verb)
        ? CircumstanceWords.OfVerb(text.Lemma(t))
        : text.Is(t, WordClass.Noun) ? CircumstanceWords.OfSource(text.Lemma(t)) : null;

    // "The letter says": the head of the source, before any "of", comma or relative clause.
    private static void FindSource(SayingClause clause, SettingDraft draft)
    {
        var text = clause.Text;
        for (var t = clause.Source.First; t < clause.Source.End; t++)
        {
            if (clause.Role(t) == SayingRole.Source)
            {
                var head = SourceHead(clause, t);
                if (head >= 0 && !text.Is(head, WordClass.Proper)
                    && CircumstanceWords.OfSource(text.Lemma(head)) is { } kind)
                {
                    draft.Add(kind, text.Span(t, head + 1));
                }

                return;
            }
        }
    }

    private static int SourceHead(SayingClause clause, int first)
    {
        var text = clause.Text;
        var head = -1;
        for (var t = first; t < clause.End && clause.Role(t) == SayingRole.Source; t++)
        {
            if (text.Is(t, WordClass.Noun))
            {
                head = t;
            }
            else if (!text.Is(t, BeforeHead))
            {
                break;
            }
        }

        return head;
    }
}
