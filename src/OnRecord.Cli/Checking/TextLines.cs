namespace OnRecord.Cli.Checking;

/// <summary>A text cut into lines at LF, CR LF and CR.</summary>
internal sealed class TextLines
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    /// <summary>The lines of <paramref name="text"/>.</summary>
    public TextLines(string text)
    {
        _text = text;
        Points = CodePoints.Of(text);
        for (var at = NextEnd(0); at >= 0; at = NextEnd(_starts[^1]))
        {
            _starts.Add(at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1));
        }
    }

    /// <summary>The text's code points.</summary>
    public CodePoints Points { get; }

    /// <summary>How many lines there are, at least one.</summary>
    public int Count => _starts.Count;

    /// <summary>Index of the line that holds the code unit at <paramref name="offset"/>; its line's end belongs to
    /// it.</summary>
    public int IndexOf(int offset)
    {
        var found = _starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The line without its end.</summary>
    public TextSpan this[int index]
    {
        get
        {
            var end = index + 1 < _starts.Count ? _starts[index + 1] : _text.Length;
            while (end > _starts[index] && _text[end - 1] is '\n' or '\r')
            {
                end--;
            }

            return new TextSpan(_starts[index], end);
        }
    }

    /// <summary>Line and column of the code unit at <paramref name="offset"/>.</summary>
    public LinePlace At(int offset)
    {
        var index = IndexOf(offset);
        var start = _starts[index];
        return new LinePlace(index + 1, Points.Before(offset) - Points.Before(start) + 1, offset - start + 1);
    }

    private int NextEnd(int from) =>
        from < _text.Length && _text.AsSpan(from).IndexOfAny('\n', '\r') is var at and >= 0 ? from + at : -1;
}
