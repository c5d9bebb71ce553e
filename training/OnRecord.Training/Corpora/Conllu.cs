namespace OnRecord.Training.Corpora;

/// <summary>Reads analysed texts in the CoNLL-U format.</summary>
public static class Conllu
{
    /// <summary>
    /// The texts of a treebank such as EWT or GUM, ordered by name: a <c>.conllu</c> or <c>.conllu.gz</c> file, or a
    /// folder of them. Paragraphs are parted by a blank line. Names come from GUM's <c>Entity=</c> where the file has
    /// it, and are empty elsewhere.
    /// </summary>
    /// <exception cref="OnRecordException">OR9301: unreadable; OR9302: a line breaks the format.</exception>
    public static IReadOnlyList<AnalysedText> ReadTreebank(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Ordered(TreebankFile.ReadAll(path, text => text.Build()));
    }

    /// <summary>
    /// The texts of a PolNeAR part with CoreNLP's analysis, ordered by name; texts that lack it are left out. The
    /// folder holds <c>corenlp.conllu.gz</c>, whose <c>Range=</c> counts code points, and <c>text/NAME.txt</c>.
    /// </summary>
    /// <exception cref="OnRecordException">OR9301: unreadable; OR9302: a line breaks the format.</exception>
    public static IReadOnlyList<AnalysedText> ReadCoreNlp(string polnearPart)
    {
        ArgumentNullException.ThrowIfNull(polnearPart);
        return Ordered(CoreNlpFile.Read(polnearPart, text => text.Build()));
    }

    private static List<AnalysedText> Ordered(IEnumerable<AnalysedText> texts) =>
        [.. texts.OrderBy(text => text.Name, StringComparer.Ordinal)];
}
