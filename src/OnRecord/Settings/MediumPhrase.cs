namespace OnRecord.Settings;

/// <summary>Tells what medium or occasion a noun phrase is.</summary>
internal static class MediumPhrase
{
    /// <summary>The kind of medium or occasion; null for none.</summary>
    internal static CircumstanceKind? Read(TaggedText text, NounPhrase phrase)
    {
        if (!text.Is(phrase.Head, WordClass.Noun))
        {
            return null;
        }

        var before = phrase.Head > phrase.First ? text.Word(phrase.Head - 1) : default;
        return CircumstanceWords.OfNoun(text.Lemma(phrase.Head), before)
            ?? (text.Is(phrase.Head, WordClass.Proper) && OutletEnd(text, phrase, phrase.End) >= 0
                ? CircumstanceKind.Broadcast : null);
    }

    /// <summary>Just past the name of a broadcaster or its programme in the phrase, which may go on up to
    /// <paramref name="limit"/> ("CBS' Face the Nation"); −1 where it has none.</summary>
    internal static int OutletEnd(TaggedText text, NounPhrase phrase, int limit)
    {
        var last = -1;
        for (var t = phrase.First; t <= phrase.Head; t++)
        {
            if (text.Is(t, WordClass.Proper)
                && CircumstanceWords.Outlets.TryFind(text, text.Word(t), (t + 1, limit), out var found))
            {
                last = found.End;
            }
        }

        return last;
    }
}
