namespace OnRecord.Training.Corpora;

/// <summary>Cuts a CoNLL-U file into sentences, see https://universaldependencies.org/format.html.</summary>
internal static class ConlluFile
{
    /// <summary>The file's sentences in order.</summary>
    /// <exception cref="OnRecordException">OR9301: unreadable; OR9302: a line lacks its ten columns.</exception>
    public static IReadOnlyList<ConlluSentence> Read(string path)
    {
        var sentences = new List<ConlluSentence>();
        var pool = new StringPool();
        var (comments, rows) = (new List<string>(), new List<ConlluRow>());
        var number = 0;
        foreach (var line in CorpusFile.ReadLines(path).Append(""))
        {
            number++;
            if (line.Length == 0)
            {
                AddTo(sentences, ref comments, ref rows);
            }
            else if (line[0] == '#')
            {
                comments.Add(line[1..].Trim());
            }
            else
            {
                rows.Add(ConlluRow.From(line, number, pool) ?? throw Broken(path, number, "has not ten columns"));
            }
        }

        return sentences;
    }

    /// <summary>The error for a line that breaks the format.</summary>
    public static OnRecordException Broken(string path, int line, string fault) => new(
        "OR9302", $"Line {line} of \"{path}\" {fault}. Correct the line, or fetch the corpus again.");

    private static void AddTo(List<ConlluSentence> sentences, ref List<string> comments, ref List<ConlluRow> rows)
    {
        if (rows.Count == 0)
        {
            return; // Comments before a stray blank line belong to the sentence after it.
        }

        sentences.Add(new ConlluSentence(comments, rows));
        (comments, rows) = ([], []);
    }
}
