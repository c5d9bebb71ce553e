namespace OnRecord.Settings;

/// <summary>Gives a statement that says nothing of its occasion that of the statement before it, where the report makes
/// clear that it is the same one.</summary>
/// <remarks>
/// It is in these cases, which docs/settings.md lists: in one sentence, the same source and a participle or a verb of
/// going on as cue (“… told the board on Friday, adding that …”); in the next sentence, a verb of going on with the
/// same source or a pronoun; in the next sentence of one paragraph, two quotations of which the second is "said" by the
/// same source or a pronoun, or has neither source nor cue.
/// </remarks>
internal static class SameOccasion
{
    /// <summary>True when <paramref name="next"/>, which follows <paramref name="before"/>, was said on its
    /// occasion.</summary>
    internal static bool Is(TaggedText text, Statement before, Statement next)
    {
        if (before.Negated || !IsNear(text, before, next, out var inSentence))
        {
            return false;
        }

        var sameSource = AreEqual(before.Source, next.Source);
        if (inSentence && sameSource)
        {
            return GoesOn(text, next) || IsParticiple(text, next);
        }

        var samePerson = sameSource || IsPronoun(text, next) || HasSameWords(text, before, next);
        return samePerson && (GoesOn(text, next) || AreQuoted(before, next) && IsPlain(text, next));
    }

    private static bool IsNear(TaggedText text, Statement before, Statement next, out bool inSentence)
    {
        var end = text.SentenceIndex(text.TokenAt(End(before) - 1));
        var start = text.SentenceIndex(text.TokenAt(Start(next)));
        inSentence = start <= end;
        return start <= end + 1 && (text.Paragraph(start) == text.Paragraph(end) || GoesOn(text, next));
    }

    private static int Start(Statement statement) => Math.Min(
        Start(statement.Content), Math.Min(Start(statement.Source), Start(statement.Cue)));

    private static int End(Statement statement) => Math.Max(
        End(statement.Content), Math.Max(End(statement.Source), End(statement.Cue)));

    private static int Start(IReadOnlyList<TextSpan> spans)
    {
        var start = int.MaxValue;
        for (var i = 0; i < spans.Count; i++)
        {
            start = Math.Min(start, spans[i].Start);
        }

        return start;
    }

    private static int End(IReadOnlyList<TextSpan> spans)
    {
        var end = 0;
        for (var i = 0; i < spans.Count; i++)
        {
            end = Math.Max(end, spans[i].End);
        }

        return end;
    }

    private static bool AreEqual(IReadOnlyList<TextSpan> some, IReadOnlyList<TextSpan> others)
    {
        var i = 0;
        while (i < some.Count && i < others.Count && some[i] == others[i])
        {
            i++;
        }

        return i == some.Count && i == others.Count;
    }

    private static bool AreQuoted(Statement before, Statement next) =>
        before.Kind == StatementKind.Direct && next.Kind == StatementKind.Direct;

    private static bool IsPronoun(TaggedText text, Statement statement) =>
        statement.Source.Count == 0 || text.Is(text.TokenAt(statement.Source[0].Start), WordClass.Pronoun);

    private static bool HasSameWords(TaggedText text, Statement before, Statement next) =>
        before.Source.Count == 1 && next.Source.Count == 1
        && before.Source[0].In(text.Text).SequenceEqual(next.Source[0].In(text.Text));

    private static bool GoesOn(TaggedText text, Statement statement) => statement.Cue.Count > 0
        && (AddressingWords.OfVerb(CueLemma(text, statement)) & Addressing.GoingOn) != 0;

    // "She said", or neither source nor cue; "he replied" may be somebody else, to whom the first one spoke.
    private static bool IsPlain(TaggedText text, Statement statement) => statement.Cue.Count == 0
        ? statement.Source.Count == 0
        : CueLemma(text, statement).Equals("say", StringComparison.Ordinal);

    private static bool IsParticiple(TaggedText text, Statement statement) =>
        statement.Cue.Count > 0 && text.Is(text.TokenAt(statement.Cue[0].Start), WordClass.Gerund);

    private static string CueLemma(TaggedText text, Statement statement)
    {
        var (first, end) = text.TokensOf(statement.Cue[0]);
        while (first < end - 1 && !text.Is(first, WordClass.Verb))
        {
            first++;
        }

        return text.Lemma(first);
    }
}
