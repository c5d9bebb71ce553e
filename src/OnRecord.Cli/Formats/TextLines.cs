namespace OnRecord.Cli.Formats;

/// <summary>The lines of a text.</summary>
internal static class TextLines
{
    /// <summary>Every line without the white space around it; of several empty lines on end only one, and none at the
    /// text's edges.</summary>
    public static List<TextSpan> Of(string text)
    {
        var lines = new List<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = Trim(text, start, end);
            if (!line.IsEmpty || (lines.Count > 0 && !lines[^1].IsEmpty))
            {
                lines.Add(line);
            }

            start = end + 1;
        }

        if (lines.Count > 0 && lines[^1].IsEmpty)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return lines;
    }

    /// <summary>The paragraphs: lines that no empty line parts, with the lines of each.</summary>
    public static List<List<TextSpan>> Paragraphs(string text)
    {
        var paragraphs = new List<List<TextSpan>>();
        var inside = false;
        foreach (var line in Of(text))
        {
            if (!line.IsEmpty && !inside)
            {
                paragraphs.Add([]);
            }

            inside = !line.IsEmpty;
            if (inside)
            {
                paragraphs[^1].Add(line);
            }
        }

        return paragraphs;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
