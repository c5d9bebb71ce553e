namespace OnRecord.Text;

internal sealed partial class SentenceSplitter
{
    /// <summary>Where the sentence ends that the token at <paramref name="i"/> may end, its closing marks included; -1
    /// where it goes on.</summary>
    private int EndBehind(int i, int first)
    {
        var (end, quoted) = BehindClosingMarks(i + 1);
        if (end >= _end)
        {
            return end;
        }

        var token = Tokens[i];
        var stop = _text[token.Span.End - 1];
        if (token.Kind != TokenKind.Mark)
        {
            return EndsAbbreviation(i, end) ? end : -1;
        }

        if (i == first + 1 && stop == '.' && Tokens[first].Kind == TokenKind.Number)
        {
            return -1;
        }

        return Begins(end, token.Span.Length > 1 || stop == '…', quoted && stop != '.') ? end : -1;
    }

    private (int End, bool Quoted) BehindClosingMarks(int i)
    {
        var quoted = false;
        var furthest = Math.Min(_end, i + MostClosingMarks);
        while (i < furthest)
        {
            var token = Tokens[i];
            var c = _text[token.Span.Start];
            if (token.Kind == TokenKind.QuotationMark && RoleOf(token) != QuoteRole.Opens
                && (RoleOf(token) == QuoteRole.Closes || token.Span.Start == Tokens[i - 1].Span.End))
            {
                quoted = true;
            }
            else if (!Characters.IsClosingBracket(c)
                && !(token.Kind == TokenKind.Mark && Characters.IsSentenceEnd(c)))
            {
                break;
            }

            i++;
        }

        return (i, quoted);
    }

    private QuoteRole RoleOf(Token token)
    {
        while (_mark < _marks.Count && _marks[_mark].Start < token.Span.Start)
        {
            _mark++;
        }

        while (_mark > 0 && _marks[_mark - 1].Start >= token.Span.Start)
        {
            _mark--;
        }

        return _mark < _marks.Count ? _marks[_mark].Role : QuoteRole.Stray;
    }

    /// <summary>True when the token at <paramref name="i"/> can begin a sentence.</summary>
    private bool Begins(int i, bool afterEllipsis, bool afterQuestion)
    {
        var token = Tokens[i];
        var c = _text[token.Span.Start];
        if (token.Kind == TokenKind.QuotationMark)
        {
            return !afterEllipsis || BeginsWithCapital(i + 1);
        }

        if (token.Kind == TokenKind.Mark)
        {
            return BeginsWithMark(c) && !afterEllipsis;
        }

        if (Characters.IsLower(c))
        {
            return token.Span.Length > 1 && Characters.IsUpper(_text[token.Span.Start + 1]);
        }

        return !(afterQuestion && IsSaidPhrase(i));
    }

    private static bool BeginsWithMark(char c) =>
        c is not (',' or ';' or ':' or '-' or '/' or '%') && !Characters.IsDash(c);

    private bool BeginsWithCapital(int i) => i < _end && !Characters.IsLower(_text[Tokens[i].Span.Start]);

    // U.S. The …, at 5 p.m. He …; but U.S. Senate, Mr. Smith, J. Smith.
    private bool EndsAbbreviation(int i, int next)
    {
        var word = Tokens[i].Span.In(_text);
        word = word[^1] == '.' ? word[..^1] : word;
        if (next > i + 1 && Tokens[i + 1].Kind == TokenKind.QuotationMark && Tokens[next].Kind != TokenKind.Mark)
        {
            return BeginsWithCapital(next);
        }

        if (WordLists.Abbreviations.TryGetValue(word, out var kind)
            && kind is AbbreviationKind.Title or AbbreviationKind.Inner or AbbreviationKind.BeforeNumber)
        {
            return false;
        }

        if (word.Length == 1 && kind == AbbreviationKind.None)
        {
            return false;
        }

        if (kind == AbbreviationKind.Time && Tokens[next].Kind == TokenKind.Word)
        {
            return BeginsAfterTime(Tokens[next].Span.In(_text));
        }

        var at = Tokens[next].Kind == TokenKind.QuotationMark ? next + 1 : next;
        return at < _end && Tokens[at].Kind == TokenKind.Word
            && (at > next || WordLists.SentenceStarters.Contains(Tokens[at].Span.In(_text)))
            && BeginsWithCapital(at);
    }

    // At 5 p.m. Smith spoke; but at 5 p.m. EST and at 5 p.m. Monday.
    private static bool BeginsAfterTime(ReadOnlySpan<char> word) =>
        Characters.IsUpper(word[0]) && (word.Length == 1 || Characters.IsLower(word[1]))
        && !WordLists.TimeFollowers.Contains(word);

    // "… ?" Smith said; "… !" President Park told reporters.
    private bool IsSaidPhrase(int i)
    {
        const int longest = 5;
        for (var at = i; at < Math.Min(i + longest, _end); at++)
        {
            var word = Tokens[at].Span.In(_text);
            if (at > i && WordLists.SaidVerbs.Contains(word))
            {
                return true;
            }

            if (!Characters.IsUpper(word[0]))
            {
                return false;
            }
        }

        return false;
    }
}
