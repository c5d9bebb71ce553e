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
            ?? (IsOutlet(text, phrase) ? CircumstanceKind.Broadcast : null);
    }

    /// <summary>True where the phrase names a broadcaster or its programme.</summary>
    internal static bool IsOutlet(TaggedText text, NounPhrase phrase)
    {
        for (var t = phrase.First; t <= phrase.Head; t++)
        {
            if (text.Is(t, WordClass.Proper)
                && CircumstanceWords.Outlets.TryFind(text, text.Word(t), (t + 1, phrase.End), out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
