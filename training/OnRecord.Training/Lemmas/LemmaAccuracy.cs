using OnRecord.Tagging;

namespace OnRecord.Training.Lemmas;

/// <summary>How many words of a corpus get the lemma that it gives them.</summary>
/// <param name="Tokens">Words measured.</param>
/// <param name="Right">Words whose lemma is the corpus's, case included.</param>
public readonly record struct LemmaAccuracy(int Tokens, int Right)
{
    /// <summary>Share of words right, 0 to 1; 0 where none were measured.</summary>
    public double Share => Tokens == 0 ? 0 : (double)Right / Tokens;

    /// <summary>The library's lemmatizer, given gold tags, on EWT's development part.</summary>
    /// <param name="sharedData">The folder that holds <c>ewt</c>.</param>
    public static LemmaAccuracy OnEwtDev(string sharedData) =>
        Of(Lemmatizer.English, LemmaExamples.EwtDev(sharedData));

    /// <summary>The library's lemmatizer, given gold tags, on the held-out documents of GUM.</summary>
    /// <param name="sharedData">The folder that holds <c>gum</c>.</param>
    public static LemmaAccuracy OnHeldOutGum(string sharedData) =>
        Of(Lemmatizer.English, LemmaExamples.HeldOutGum(sharedData));

    /// <summary>A lemmatizer on examples.</summary>
    internal static LemmaAccuracy Of(Lemmatizer lemmatizer, IEnumerable<LemmaExample> examples)
    {
        var (tokens, right) = (0, 0);
        foreach (var (word, tag, lemma) in examples)
        {
            tokens++;
            right += lemmatizer.Lemma(word, tag) == lemma ? 1 : 0;
        }

        return new LemmaAccuracy(tokens, right);
    }
}
