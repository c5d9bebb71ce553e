using System.Buffers;

namespace OnRecord.Reports.Html;

/// <summary>Goes through a page's tags without parsing it; comments and the contents of scripts are passed
/// over.</summary>
internal ref struct TagScanner(ReadOnlySpan<char> html)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");

    private ReadOnlySpan<char> _rest = html;

    /// <summary>The tag's name as written.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>The tag's attributes as written.</summary>
    public ReadOnlySpan<char> Attributes { get; private set; }

    /// <summary>How many attributes the tag has.</summary>
    public int AttributeCount { get; private set; }

    public bool IsEnd { get; private set; }

    public readonly bool ClosesItself => Attributes is [.., '/'];

    /// <summary>Goes to the next tag; false when there is none.</summary>
    public bool Next()
    {
        while (_rest.IndexOf('<') is >= 0 and var start)
        {
            _rest = _rest[(start + 1)..];
            if (_rest is ['!' or '?', ..])
            {
                SkipPast(_rest.StartsWith("!--") ? "-->" : ">");
            }
            else if ((_rest is ['/', ..] ? _rest[1..] : _rest) is [var letter, ..] && char.IsAsciiLetter(letter))
            {
                ReadTag();
                return true;
            }
        }

        return false;
    }

    private void ReadTag()
    {
        IsEnd = _rest[0] == '/';
        _rest = IsEnd ? _rest[1..] : _rest;
        Name = UpTo(_rest, NameEnds);
        _rest = _rest[Name.Length..];
        var length = AttributesLength();
        Attributes = _rest[..length];
        _rest = _rest[Math.Min(_rest.Length, length + 1)..];
        if (!IsEnd && HoldsNoTags(Name))
        {
            SkipToEnd(Name);
        }
    }

    // A quoted value may hold any character, the tag's own end included.
    private int AttributesLength()
    {
        AttributeCount = 0;
        var (gap, value) = (true, false);
        for (var i = 0; i < _rest.Length; i++)
        {
            var c = _rest[i];
            if (c == '>')
            {
                return i;
            }

            if (value && c is '"' or '\'')
            {
                i += 1 + UpTo(_rest[(i + 1)..], c).Length;
            }

            var isGap = char.IsWhiteSpace(c) || c == '/';
            AttributeCount += gap && !isGap && !value ? 1 : 0;
            value = c == '=' || (value && isGap);
            gap = isGap;
        }

        return _rest.Length;
    }

    private static bool HoldsNoTags(ReadOnlySpan<char> name)
    {
        return Is(name, "script") || Is(name, "style") || Is(name, "textarea") || Is(name, "title") || Is(name, "xmp")
            || Is(name, "iframe") || Is(name, "noembed") || Is(name, "noframes");
    }

    private static bool Is(ReadOnlySpan<char> name, string other) =>
        name.Equals(other, StringComparison.OrdinalIgnoreCase);

    private void SkipToEnd(ReadOnlySpan<char> name)
    {
        while (_rest.IndexOf("</") is >= 0 and var end)
        {
            _rest = _rest[end..];
            if (_rest[2..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return;
            }

            _rest = _rest[2..];
        }

        _rest = [];
    }

    private void SkipPast(string end)
    {
        var at = _rest.IndexOf(end);
        _rest = at < 0 ? [] : _rest[(at + end.Length)..];
    }

    private static ReadOnlySpan<char> UpTo(ReadOnlySpan<char> text, SearchValues<char> ends)
    {
        var end = text.IndexOfAny(ends);
        return end < 0 ? text : text[..end];
    }

    private static ReadOnlySpan<char> UpTo(ReadOnlySpan<char> text, char end)
    {
        var at = text.IndexOf(end);
        return at < 0 ? text : text[..at];
    }
}
