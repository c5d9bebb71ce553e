using OnRecord.Training.Corpora;

namespace OnRecord.Training.Lemmas;

/// <summary>Collects the words and lemmas of the corpora.</summary>
internal static class LemmaExamples
{
    // CoreNLP keeps other conventions ("Americans" for the lemma "American"), so it teaches inflections only.
    private static readonly string[] Inflected = ["NNS", "VBZ", "VBD", "VBG", "VBN"];

    // Parts of addresses and of words wrongly written apart: mostly people's names, and nothing to learn from.
    private static readonly string[] Fragments = ["ADD", "GW"];

    /// <summary>EWT's training part, and GUM without the documents that are only measured on.</summary>
    public static IEnumerable<LemmaExample> Gold(string sharedData) =>
        Of(Conllu.ReadTreebank(Path.Combine(sharedData, "ewt", "train.conllu.gz")))
            .Concat(Of(Gum(sharedData).Where(text => GumSplit.IsForTraining(text.Name))))
            .Where(example => !Fragments.Contains(example.Tag) && example.Lemma != "_");

    /// <summary>Inflected words of PolNeAR's training part that <paramref name="gold"/> lacks, by CoreNLP.</summary>
    public static IEnumerable<LemmaExample> Silver(string sharedData, IEnumerable<LemmaExample> gold)
    {
        var known = gold.Select(example => (Lower(example.Word), example.Tag)).ToHashSet();
        return Of(Conllu.ReadCoreNlp(Path.Combine(sharedData, "polnear", "train"))).Where(example =>
            Inflected.Contains(example.Tag) && example.Word.All(char.IsLetter)
            && !known.Contains((Lower(example.Word), example.Tag)));
    }

    /// <summary>EWT's development part.</summary>
    public static IEnumerable<LemmaExample> EwtDev(string sharedData) =>
        Of(Conllu.ReadTreebank(Path.Combine(sharedData, "ewt", "dev.conllu")));

    /// <summary>The documents of GUM that are only measured on.</summary>
    public static IEnumerable<LemmaExample> HeldOutGum(string sharedData) =>
        Of(Gum(sharedData).Where(text => !GumSplit.IsForTraining(text.Name)));

    private static IReadOnlyList<AnalysedText> Gum(string sharedData) =>
        Conllu.ReadTreebank(Path.Combine(sharedData, "gum"));

    private static IEnumerable<LemmaExample> Of(IEnumerable<AnalysedText> texts) =>
        from text in texts
        from token in text.Tokens
        select new LemmaExample(
            Straight(token.Span.In(text.Text).ToString()), token.Tag, Straight(token.Lemma));

    private static string Straight(string word) => word.Replace('’', '\'');

    private static string Lower(string word) => word.ToLowerInvariant();
}
