namespace OnRecord.Training.Corpora;

/// <summary>Reads texts in which it is marked which words denote the same.</summary>
public static class Coreference
{
    /// <summary>
    /// The documents of GUM, ordered by name, with gold tokens: every mention, predicates and appositions in the chain
    /// of what they are said of, and mentions that stand alone as chains of one. The genre is in the name
    /// (<c>GUM_news_…</c>).
    /// </summary>
    /// <param name="path">A <c>.conllu</c> or <c>.conllu.gz</c> file, or a folder of them.</param>
    /// <exception cref="OnRecordException">OR9301: unreadable; OR9302: a line breaks the format.</exception>
    public static IReadOnlyList<CoreferenceText> ReadGum(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Ordered(TreebankFile.ReadAll(path, text => text.BuildCoreference()));
    }

    /// <summary>
    /// The texts of a PolNeAR part, ordered by name, with the chains that CoreNLP made and its tokens; texts that lack
    /// its analysis are left out. A chain's type is what most of its mentions' heads are named as.
    /// </summary>
    /// <param name="polnearPart">Holds <c>corenlp.conllu.gz</c>, whose <c># coref</c> comments list
    /// <c>chain:first-last:head</c>, and <c>text/NAME.txt</c>.</param>
    /// <exception cref="OnRecordException">OR9301: unreadable; OR9302: a line breaks the format.</exception>
    public static IReadOnlyList<CoreferenceText> ReadCoreNlp(string polnearPart)
    {
        ArgumentNullException.ThrowIfNull(polnearPart);
        return Ordered(CoreNlpFile.Read(polnearPart, text => text.BuildCoreference()));
    }

    /// <summary>
    /// The openings of novels in LitBank, ordered by name, with who speaks the quotations. Their texts are cut into
    /// words, with a space between any two (<c>" No , " he said .</c>).
    /// </summary>
    /// <param name="litbank">Holds <c>coref/NAME.txt</c> and <c>coref/NAME.ann</c>, and may hold
    /// <c>quotations/tsv/NAME.ann</c>.</param>
    /// <exception cref="OnRecordException">
    /// OR9301: unreadable; OR9303: an annotation breaks the format; OR9304: no annotated text in the folder.
    /// </exception>
    public static IReadOnlyList<CoreferenceText> ReadLitBank(string litbank)
    {
        ArgumentNullException.ThrowIfNull(litbank);
        return Ordered(LitBankFolder.Read(litbank));
    }

    private static List<CoreferenceText> Ordered(IEnumerable<CoreferenceText> texts) =>
        [.. texts.OrderBy(text => text.Name, StringComparer.Ordinal)];
}
