namespace OnRecord.Settings;

/// <summary>Tells noun phrases that can be spoken to.</summary>
internal static class Addressees
{
    /// <summary>True unless the phrase is what is told ("the truth"), or nobody.</summary>
    internal static bool MayBe(TaggedText text, NounPhrase phrase) => !text.Is(phrase.First, "no")
        && (AddressingWords.OfNoun(text.Lemma(phrase.Head)) & Addressing.Other) == 0;
}
