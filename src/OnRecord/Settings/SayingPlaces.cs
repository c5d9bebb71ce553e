using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Settings;

/// <summary>Tells places at which something can be said: names of places, and nouns of
/// data/en/saying-places.tsv.</summary>
internal static class SayingPlaces
{
    private const string Bare = "\tbare";

    // True for nouns that are a place without an article too: "in court".
    private static readonly FrozenDictionary<string, bool> Nouns = WordLists.Lines("saying-places",
        "tsv").ToFrozenDictionary(
        static line => line.Replace(Bare, "", StringComparison.Ordinal),
        static line => line.EndsWith(Bare, StringComparison.Ordinal),
        StringComparer.Ordinal);

    /// <summary>Just past the last token of the place that <paramref name="phrase"/> is; null where it is
    /// none.</summary>
    internal static int? EndOf(SayingClause clause, int preposition, NounPhrase phrase)
    {
        if (!IsPlace(clause.Text, preposition, phrase))
        {
            return null;
        }

        var end = phrase.End;
        while (NextPlace(clause, end) is { } more)
        {
            end = more;
        }

        return end;
    }

    // ", Iowa" or "in Ohio" behind a place.
    private static int? NextPlace(SayingClause clause, int end)
    {
        var text = clause.Text;
        if (end + 1 >= clause.End || !clause.IsFree(end)
            || text.Mark(end) != ',' && !text.Is(end, "in") && !text.Is(end, "near"))
        {
            return null;
        }

        return NounPhraseReader.ReadCore(clause, end + 1) is { } more && text.IsInPlaceName(more.Head)
            ? more.End : null;
    }

    private static bool IsPlace(TaggedText text, int preposition, NounPhrase phrase)
    {
        if (text.Is(phrase.Head, WordClass.Proper))
        {
            return text.IsInPlaceName(phrase.Head)
                || text.Is(preposition, "at") && phrase.First < phrase.Head && text.IsInOrganisationName(phrase.Head);
        }

        return text.Is(phrase.Head, WordClass.Noun) && Nouns.TryGetValue(text.Lemma(phrase.Head), out var bare)
            && (bare || phrase.First < phrase.Head);
    }
}
