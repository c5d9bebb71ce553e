using OnRecord.Tagging;

namespace OnRecord.Training.Lemmas;

/// <summary>Learns the lemma rules that the library carries.</summary>
public static class LemmaTrainer
{
    private static readonly string[] Origin =
    [
        "Lemma rules: tag, ending or ^word, stem (l lower case, m as written where mixed, w as written,",
        "n without commas), code units to cut, what to append.",
        "Written by training/OnRecord.Training/Lemmas; don't edit. Learned from UD English EWT (CC BY-SA 4.0),",
        "GUM (annotations CC BY 4.0) and, for inflected words that those lack, from Stanford CoreNLP's lemmas of",
        "PolNeAR's training texts (single words only; the corpus states no licence).",
    ];

    /// <summary>Learns from the data and writes the rule file; equal data give equal bytes.</summary>
    /// <param name="sharedData">The folder that holds <c>ewt</c>, <c>gum</c> and <c>polnear</c>.</param>
    /// <param name="output">The file to write, such as <c>data/en/lemmas.tsv</c>.</param>
    /// <exception cref="OnRecordException">A corpus can't be read.</exception>
    public static void Train(string sharedData, string output)
    {
        var gold = LemmaExamples.Gold(sharedData).ToList();
        var table = Learn(gold.Concat(LemmaExamples.Silver(sharedData, gold)));
        using var writer = new StreamWriter(output);
        foreach (var line in Origin)
        {
            writer.Write($"# {line}\n");
        }

        table.Write(writer);
    }

    /// <summary>The rules that the examples teach.</summary>
    internal static LemmaTable Learn(IEnumerable<LemmaExample> examples)
    {
        var learners = new Dictionary<string, LemmaLearner>(StringComparer.Ordinal);
        foreach (var example in examples)
        {
            if (!learners.TryGetValue(example.Tag, out var learner))
            {
                learners[example.Tag] = learner = new LemmaLearner();
            }

            learner.Add(example.Word, example.Lemma);
        }

        return new LemmaTable(
            from pair in learners
            from learned in pair.Value.Learn()
            select (pair.Key, learned.Key, learned.Rule));
    }
}
