using OnRecord.People.Mentions;
using OnRecord.Statements;
using OnRecord.Tagging;

namespace OnRecord.People;

/// <summary>Tells by its first words whether a description speaks of somebody known.</summary>
internal static class DescriptionKinds
{
    /// <summary>What the words before the head tell.</summary>
    internal static DescriptionKind Of(TextFacts facts, NounPhrase phrase)
    {
        var parts = facts.Tags.Parts;
        for (var t = phrase.First; t < phrase.Head; t++)
        {
            if (parts[t] is PartOfSpeech.PossessivePronoun or PartOfSpeech.PossessiveEnding)
            {
                return DescriptionKind.Owned;
            }

            if (parts[t] == PartOfSpeech.Determiner)
            {
                return IsDefinite(facts.Word(t)) ? DescriptionKind.Definite : DescriptionKind.Indefinite;
            }
        }

        // Headlines leave out the article: "President signs bill".
        return parts[phrase.Head] is PartOfSpeech.Nouns or PartOfSpeech.ProperNouns || parts[phrase.First] == PartOfSpeech.Number
            ? DescriptionKind.Indefinite : DescriptionKind.Definite;
    }

    private static bool IsDefinite(ReadOnlySpan<char> word) =>
        word.Equals("the", StringComparison.OrdinalIgnoreCase) || word.Equals("this", StringComparison.OrdinalIgnoreCase)
        || word.Equals("that", StringComparison.OrdinalIgnoreCase) || word.Equals("these", StringComparison.OrdinalIgnoreCase)
        || word.Equals("those", StringComparison.OrdinalIgnoreCase) || word.Equals("both", StringComparison.OrdinalIgnoreCase);
}
