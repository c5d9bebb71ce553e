namespace OnRecord.Tagging;

/// <summary>The parts of speech that a model's tags stand for.</summary>
internal static class PartsOfSpeech
{
    /// <summary>For each of <paramref name="tags"/> its part of speech.</summary>
    internal static PartOfSpeech[] Of(IReadOnlyList<string> tags) => [.. tags.Select(Of)];

    /// <summary>True of nouns, proper ones and numbers included: what a noun phrase can be about.</summary>
    internal static bool IsNoun(this PartOfSpeech part) => part is PartOfSpeech.Noun or PartOfSpeech.Nouns
        or PartOfSpeech.ProperNoun or PartOfSpeech.ProperNouns or PartOfSpeech.Number;

    private static PartOfSpeech Of(string tag) => tag switch
    {
        "NN" => PartOfSpeech.Noun,
        "NNS" => PartOfSpeech.Nouns,
        "NNP" => PartOfSpeech.ProperNoun,
        "NNPS" => PartOfSpeech.ProperNouns,
        "PRP" => PartOfSpeech.Pronoun,
        "PRP$" => PartOfSpeech.PossessivePronoun,
        "DT" or "PDT" => PartOfSpeech.Determiner,
        "JJ" or "JJR" or "JJS" => PartOfSpeech.Adjective,
        "CD" => PartOfSpeech.Number,
        "VBD" or "VBP" or "VBZ" or "MD" => PartOfSpeech.FiniteVerb,
        "VB" => PartOfSpeech.Infinitive,
        "VBN" or "VBG" => PartOfSpeech.Participle,
        "IN" => PartOfSpeech.Preposition,
        "TO" => PartOfSpeech.To,
        "CC" => PartOfSpeech.Conjunction,
        "RB" or "RBR" or "RBS" or "RP" => PartOfSpeech.Adverb,
        "WP" or "WDT" or "WP$" => PartOfSpeech.Relative,
        "WRB" => PartOfSpeech.RelativeAdverb,
        "POS" => PartOfSpeech.PossessiveEnding,
        _ => PartOfSpeech.Other,
    };
}
