namespace OnRecord.Settings;

/// <summary>The class of each part of speech of the Penn Treebank's set.</summary>
internal static class WordClasses
{
    /// <summary>The classes of <paramref name="tags"/>, in their order.</summary>
    internal static WordClass[] Of(IReadOnlyList<string> tags) => [.. tags.Select(Of)];

    private static WordClass Of(string tag) => tag switch
    {
        "NN" or "NNS" or "ADD" or "FW" => WordClass.Noun,
        "NNP" or "NNPS" => WordClass.Noun | WordClass.Proper,
        "JJ" or "JJR" or "JJS" or "AFX" => WordClass.Adjective,
        "DT" or "PDT" or "PRP$" or "WP$" => WordClass.Determiner,
        "CD" => WordClass.Number,
        "PRP" or "EX" => WordClass.Pronoun,
        "POS" => WordClass.Possessive,
        "IN" or "TO" => WordClass.Preposition,
        "RB" or "RBR" or "RBS" or "RP" => WordClass.Adverb,
        "CC" => WordClass.Conjunction,
        "WDT" or "WP" or "WRB" => WordClass.Relative,
        "HYPH" => WordClass.Hyphen,
        _ => OfVerb(tag),
    };

    private static WordClass OfVerb(string tag) => tag switch
    {
        "VBD" or "VBP" or "VBZ" or "MD" => WordClass.Finite,
        "VB" => WordClass.Infinitive,
        "VBG" => WordClass.Gerund,
        "VBN" => WordClass.Participle,
        _ => WordClass.None,
    };
}
