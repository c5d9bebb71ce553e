namespace OnRecord.Training.Corpora;

/// <summary>Reads the texts of a treebank.</summary>
internal static class TreebankFile
{
    /// <summary>What <paramref name="build"/> makes of every text of a file, or of a folder's files.</summary>
    public static IEnumerable<T> ReadAll<T>(string path, Func<TreebankText, T> build)
    {
        var files = Directory.Exists(path) ? CorpusFile.InFolder(path, ".conllu", ".conllu.gz") : [path];
        return files.SelectMany(Read).Select(build);
    }

    // In the file's order; a file without "# newdoc" is one text named after it.
    private static IEnumerable<TreebankText> Read(string path)
    {
        var names = new TextNames(path);
        TreebankText? text = null;
        foreach (var sentence in ConlluFile.Read(path))
        {
            if (sentence.OpensText(out var id) || text is null)
            {
                if (text is not null)
                {
                    yield return text;
                }

                text = new TreebankText(path, names.Next(id));
            }

            text.Add(sentence);
        }

        if (text is not null)
        {
            yield return text;
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
