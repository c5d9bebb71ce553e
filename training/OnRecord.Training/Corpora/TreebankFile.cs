namespace OnRecord.Training.Corpora;

/// <summary>Reads the texts of one treebank file.</summary>
internal static class TreebankFile
{
    /// <summary>The file's texts in its order; a file without <c># newdoc</c> is one text named after it.</summary>
    public static IEnumerable<AnalysedText> Read(string path)
    {
        var names = new TextNames(path);
        TreebankText? text = null;
        foreach (var sentence in ConlluFile.Read(path))
        {
            if (sentence.OpensText(out var id) || text is null)
            {
                if (text is not null)
                {
                    yield return text.Build();
                }

                text = new TreebankText(path, names.Next(id));
            }

            text.Add(sentence);
        }

        if (text is not null)
        {
            yield return text.Build();
        }
    }

    /// <summary>Names texts by their id, or by the file and a number.</summary>
    private sealed class TextNames(string path)
    {
        private int _count;

        public string Next(string? id)
        {
            _count++;
            var file = Path.GetFileName(path).Replace(".gz", "", StringComparison.Ordinal)
                .Replace(".conllu", "", StringComparison.Ordinal);
            return !string.IsNullOrEmpty(id) ? id : _count == 1 ? file : $"{file}-{_count}";
        }
    }
}
