using System.Buffers;

namespace OnRecord.Text;

/// <summary>Cuts a text into paragraphs.</summary>
internal static class ParagraphReader
{
    private static readonly SearchValues<char> LineBreakCharacters = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    /// <summary>The paragraphs in order, without the white space around them; none is empty.</summary>
    public static List<TextSpan> Read(string text)
    {
        var lines = ReadLines(text);
        var breaks = LineBreaks.Of(text, lines);
        var paragraphs = new List<TextSpan>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (paragraphs.Count == 0 || breaks.BeginsParagraph(i))
            {
                paragraphs.Add(lines[i].Span);
            }
            else
            {
                paragraphs[^1] = new TextSpan(paragraphs[^1].Start, lines[i].Span.End);
            }
        }

        return paragraphs;
    }

    private static List<TextLine> ReadLines(string text)
    {
        var lines = new List<TextLine>();
        var afterBlank = true;
        for (var start = 0; start < text.Length;)
        {
            var end = LineEnd(text, start);
            var line = ReadLine(text, start, end, afterBlank);
            if (line is { } read)
            {
                lines.Add(read);
            }

            afterBlank = line is null || (end < text.Length && text[end] is '\u2029' or '\f');
            start = AfterLineBreak(text, end);
        }

        return lines;
    }

    private static int LineEnd(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny(LineBreakCharacters);
        return length < 0 ? text.Length : start + length;
    }

    private static int AfterLineBreak(string text, int end) =>
        end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;

    private static TextLine? ReadLine(string text, int lineStart, int end, bool afterBlank)
    {
        var start = lineStart;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        if (start == end)
        {
            return null;
        }

        var wordEnd = start + 1;
        while (wordEnd < end && !Characters.IsSpace(text[wordEnd]))
        {
            wordEnd++;
        }

        return new TextLine(new TextSpan(start, end), start - lineStart, afterBlank, wordEnd - start);
    }

    private static bool IsBlank(char c) => Characters.IsSpace(c) || Characters.IsInvisibleJoiner(c);
}
