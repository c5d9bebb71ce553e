namespace OnRecord.Text;

/// <summary>What a text uses its single line breaks for: to end paragraphs, or to wrap lines at a fixed
/// width.</summary>
internal sealed class LineBreaks
{
    // Mail and wire texts wrap at 60 to 80 columns, some at 100; the 120 leaves room. The shares were chosen on every
    // fourth text of PolNeAR train, none of which is wrapped by width, and on the same texts wrapped at 60, 72, 80 and
    // 100: 99.8 % of the paragraphs come out whole where blank lines part them, 99.4 % where first lines are set in.
    private const int WidestWrap = 120;
    private const double MostLongLines = 0.1;
    private const double MostThatFit = 0.4;
    private const double MostThatEndSentences = 0.6;
    private const int Slack = 4;
    private const double NearlyAllLines = 0.9;

    private readonly string _text;
    private readonly List<TextLine> _lines;
    private readonly bool _wraps;
    private readonly int _width;
    private readonly int _indent;

    private LineBreaks(string text, List<TextLine> lines)
    {
        _text = text;
        _lines = lines;
        _indent = LeastIndent();
        _width = UsualWidth();
        _wraps = _width > 0 && Wraps();
    }

    /// <summary>Looks at all lines of the text.</summary>
    public static LineBreaks Of(string text, List<TextLine> lines) => new(text, lines);

    /// <summary>True when the line at <paramref name="index"/> begins a paragraph.</summary>
    public bool BeginsParagraph(int index)
    {
        var line = _lines[index];
        if (line.AfterBlank)
        {
            return true;
        }

        var before = _lines[index - 1];
        if (_wraps)
        {
            return BeginsWithinWrapped(before, line);
        }

        return !line.GoesOn(_text) || before.EndsSentence(_text) || line.IsListItem(_text);
    }

    private bool BeginsWithinWrapped(TextLine before, TextLine line)
    {
        var ended = before.EndsSentence(_text);
        return (line.IsListItem(_text) && (ended || before.IsListItem(_text)))
            || line.IsTurn(_text)
            || (ended && IsIndented(line))
            || (Fits(before, line) && !line.GoesOn(_text));
    }

    // The first lines of paragraphs may be set in; those of a whole block that is set in are not told from others.
    private bool IsIndented(TextLine line) => line.Indent > _indent + 1;

    private int LeastIndent()
    {
        var least = int.MaxValue;
        foreach (var line in _lines)
        {
            least = Math.Min(least, line.Indent);
        }

        return least;
    }

    // A line that had room for the next line's first word was ended on purpose.
    private bool Fits(TextLine before, TextLine line) =>
        before.Indent + before.Span.Length + 1 + line.FirstWordLength <= _width - Slack;

    private bool Wraps()
    {
        int breaks = 0, fits = 0, ends = 0;
        long all = 0, tooLong = 0;
        for (var i = 0; i < _lines.Count; i++)
        {
            var length = _lines[i].Span.Length;
            all += length;
            tooLong += length > WidestWrap ? length : 0;
            if (i > 0 && !_lines[i].AfterBlank && !IsIndented(_lines[i]))
            {
                breaks++;
                fits += Fits(_lines[i - 1], _lines[i]) ? 1 : 0;
                ends += _lines[i - 1].EndsSentence(_text) ? 1 : 0;
            }
        }

        return breaks > 0 && tooLong <= all * MostLongLines && fits <= breaks * MostThatFit
            && ends <= breaks * MostThatEndSentences;
    }

    // The length that nine in ten of the lines before a single break keep to.
    private int UsualWidth()
    {
        Span<int> counts = stackalloc int[WidestWrap + 1];
        counts.Clear();
        var lines = 0;
        for (var i = 1; i < _lines.Count; i++)
        {
            var length = _lines[i - 1].Indent + _lines[i - 1].Span.Length;
            if (!_lines[i].AfterBlank && length <= WidestWrap)
            {
                counts[length]++;
                lines++;
            }
        }

        var wanted = lines * NearlyAllLines;
        var width = 0;
        for (var seen = 0; width < WidestWrap && (seen += counts[width]) < wanted; width++)
        {
        }

        return lines == 0 ? 0 : width;
    }
}
