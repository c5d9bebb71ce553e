using OnRecord.Text;

namespace OnRecord.Checks;

/// <summary>Tells headlines, crossheads and captions in a text from its sentences.</summary>
internal static class Headlines
{
    private const int MostWords = 25;

    /// <summary>For each paragraph whether it is one.</summary>
    internal static bool[] Find(ReportText text)
    {
        var found = new bool[text.Paragraphs.Count];
        var words = new int[found.Length];
        foreach (var sentence in text.Sentences)
        {
            words[sentence.Paragraph] += sentence.EndToken - sentence.FirstToken;
        }

        for (var i = 0; i < found.Length; i++)
        {
            found[i] = words[i] is > 0 and <= MostWords && !Ends(text.Paragraphs[i].In(text.Text));
        }

        return found;
    }

    private static bool Ends(ReadOnlySpan<char> paragraph)
    {
        var words = paragraph.TrimEnd("\"'”’»)] ");
        return words.IsEmpty || words[^1] is '.' or '!' or '?' or '…' or ':' or ',' or ';' or '—';
    }
}
