namespace OnRecord.Text;

/// <summary>A line that holds more than white space.</summary>
/// <param name="Span">Without the white space around it.</param>
/// <param name="Indent">Number of code units before it on its line.</param>
/// <param name="AfterBlank">True for the first line, and where blank lines or a paragraph separator stand before
/// it.</param>
/// <param name="FirstWordLength">Code units up to its first blank.</param>
internal readonly record struct TextLine(TextSpan Span, int Indent, bool AfterBlank, int FirstWordLength)
{
    private const int LongestBullet = 4;
    private const int LongestTurn = 40;

    /// <summary>True when the line ends as sentences do.</summary>
    public bool EndsSentence(string text)
    {
        var end = Span.End - 1;
        while (end > Span.Start
            && (text[end] is '"' or '”' or '’' or '\'' or '»' || Characters.IsClosingBracket(text[end])))
        {
            end--;
        }

        return Characters.IsSentenceEnd(text[end]) || text[end] == ':';
    }

    /// <summary>True when the line cannot begin a paragraph: it starts with a small letter or a closing mark.</summary>
    public bool GoesOn(string text) =>
        Characters.IsLower(text[Span.Start]) || text[Span.Start] is ',' or ';' or '.' or ')' or ']' or '%';

    /// <summary>True for "• …", "* …", "- …", "1. …" and "2) …".</summary>
    public bool IsListItem(string text)
    {
        var line = Span.In(text);
        if (FirstWordLength >= line.Length || FirstWordLength > LongestBullet)
        {
            return false;
        }

        var first = line[..FirstWordLength];
        return first.Length == 1
            ? first[0] is '•' or '·' or '▪' or '◦' or '‣' or '●' or '■' or '*' or '-' or '–' or '—'
            : first[^1] is '.' or ')' && !first[..^1].ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>True for "WALLACE: …" and "CHRIS WALLACE: …": a transcript's turn.</summary>
    public bool IsTurn(string text)
    {
        var line = Span.In(text);
        var colon = line[..Math.Min(line.Length, LongestTurn)].IndexOf(':');
        if (colon < 1 || !Characters.IsUpper(line[0]))
        {
            return false;
        }

        foreach (var c in line[..colon])
        {
            if (Characters.IsLower(c) || Characters.IsDigit(c) || c is ',' or ';' or '"')
            {
                return false;
            }
        }

        return true;
    }
}
