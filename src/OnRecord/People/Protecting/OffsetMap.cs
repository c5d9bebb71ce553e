using System.Text;

namespace OnRecord.People.Protecting;

/// <summary>Where the places of a text are after stretches of it were replaced.</summary>
internal sealed class OffsetMap
{
    private readonly IReadOnlyList<Replacement> _replaced;
    private readonly int[] _movedStarts;

    /// <summary>The map for <paramref name="replaced"/>: in the order of the text, none overlapping another.</summary>
    public OffsetMap(IReadOnlyList<Replacement> replaced)
    {
        _replaced = replaced;
        _movedStarts = new int[replaced.Count];
        var shift = 0;
        for (var i = 0; i < replaced.Count; i++)
        {
            _movedStarts[i] = replaced[i].Span.Start + shift;
            shift += replaced[i].Text.Length - replaced[i].Span.Length;
        }
    }

    /// <summary>The text with everything replaced.</summary>
    public string Apply(string text)
    {
        var result = new StringBuilder(text.Length);
        var from = 0;
        foreach (var (span, words) in _replaced)
        {
            result.Append(text, from, span.Start - from).Append(words);
            from = span.End;
        }

        return result.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>Where <paramref name="span"/> is now. One that cuts into a replaced stretch takes all of it in.</summary>
    public TextSpan Move(TextSpan span)
    {
        var start = Move(span.Start, toEnd: false);
        return new TextSpan(start, span.IsEmpty ? start : Math.Max(start, Move(span.End, toEnd: true)));
    }

    private int Move(int position, bool toEnd)
    {
        var index = LastBefore(position);
        if (index < 0)
        {
            return position;
        }

        var (span, words) = _replaced[index];
        var movedEnd = _movedStarts[index] + words.Length;
        return position >= span.End ? movedEnd + (position - span.End) : toEnd ? movedEnd : _movedStarts[index];
    }

    // The last stretch that begins before the position; -1 without one.
    private int LastBefore(int position)
    {
        var (low, high) = (0, _replaced.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _replaced[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
