namespace OnRecord.Training.Corpora;

/// <summary>Reads CoreNLP's analysis of texts that stand beside it.</summary>
internal static class CoreNlpFile
{
    /// <summary>What <paramref name="build"/> makes of every analysed text of a PolNeAR part, in the file's
    /// order; every newdoc id is the name of a text file.</summary>
    public static IEnumerable<T> Read<T>(string polnearPart, Func<CoreNlpText, T> build) =>
        Texts(Path.Combine(polnearPart, "corenlp.conllu.gz"), Path.Combine(polnearPart, "text")).Select(build);

    private static IEnumerable<CoreNlpText> Texts(string path, string textFolder)
    {
        CoreNlpText? text = null;
        foreach (var sentence in ConlluFile.Read(path))
        {
            if (sentence.OpensText(out var id) || text is null)
            {
                if (text is not null)
                {
                    yield return text;
                }

                var name = id ?? throw ConlluFile.Broken(path, 1, "lacks \"# newdoc id = …\"");
                text = new CoreNlpText(path, name, CorpusFile.ReadText(Path.Combine(textFolder, name + ".txt")));
            }

            text.Add(sentence);
        }

        if (text is not null)
        {
            yield return text;
        }
    }
}
