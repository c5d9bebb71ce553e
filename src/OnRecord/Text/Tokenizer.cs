using System.Globalization;

namespace OnRecord.Text;

/// <summary>Cuts a text into tokens in the manner of the Penn Treebank: clitics stand alone, hyphenated words and
/// abbreviations are whole.</summary>
internal sealed partial class Tokenizer
{
    private readonly string _text;
    private readonly List<QuoteMark> _marks;
    private readonly List<Token> _tokens;
    private int _paragraphEnd;
    private int _limit;
    private int _mark;

    /// <summary>A tokenizer of <paramref name="text"/>, whose quotation marks are known.</summary>
    public Tokenizer(string text, List<QuoteMark> marks)
    {
        _text = text;
        _marks = marks;
        _tokens = new List<Token>((text.Length / 4) + 16);
    }

    /// <summary>The tokens read up to now.</summary>
    public List<Token> Tokens => _tokens;

    /// <summary>Adds the tokens of a paragraph; paragraphs come in order.</summary>
    public void Read(TextSpan paragraph)
    {
        _paragraphEnd = paragraph.End;
        var at = paragraph.Start;
        FindLimit(at);
        while (true)
        {
            while (at < _limit && Characters.IsSpace(_text[at]))
            {
                at++;
            }

            if (at < _limit)
            {
                at = ReadToken(at);
            }
            else if (_limit < _paragraphEnd)
            {
                at = _marks[_mark].End;
                Add(_limit, at, TokenKind.QuotationMark);
                FindLimit(at);
            }
            else
            {
                return;
            }
        }
    }

    // Tokens end where the next quotation mark stands.
    private void FindLimit(int at)
    {
        while (_mark < _marks.Count && (_marks[_mark].Start < at || _marks[_mark].Role == QuoteRole.NotAMark))
        {
            _mark++;
        }

        _limit = _mark < _marks.Count && _marks[_mark].Start < _paragraphEnd ? _marks[_mark].Start : _paragraphEnd;
    }

    private int ReadToken(int start)
    {
        var classes = Characters.Of(_text[start]);
        if ((classes & CharacterClasses.Letter) != 0)
        {
            return ReadWord(start);
        }

        if ((classes & CharacterClasses.Digit) != 0)
        {
            return ReadNumber(start, start);
        }

        if ((classes & CharacterClasses.Surrogate) != 0 && Characters.AstralLetterLength(_text, start) > 0)
        {
            return ReadLongWord(start, start);
        }

        return ReadMark(start);
    }

    private int Add(int start, int end, TokenKind kind)
    {
        _tokens.Add(new Token(new TextSpan(start, end), kind));
        return end;
    }

    private char At(int index) => index < _limit ? _text[index] : ' ';

    private bool IsWordAt(int index) => index < _limit && Characters.IsAlphanumeric(_text[index]);

    private int EndOfLetters(int start)
    {
        var end = start;
        while (end < _limit && Characters.Is(_text[end], CharacterClasses.Letter))
        {
            end++;
        }

        return end;
    }

    // Past letters, digits and what combines with them.
    private int EndOfWordCharacters(int start)
    {
        var end = start;
        while (end < _limit)
        {
            var classes = Characters.Of(_text[end]);
            if ((classes & (CharacterClasses.Alphanumeric | CharacterClasses.Extender)) != 0)
            {
                end++;
            }
            else if ((classes & CharacterClasses.Surrogate) != 0
                && Characters.AstralLetterLength(_text.AsSpan(0, _limit), end) is > 0 and var length)
            {
                end += length;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private int ReadMark(int start)
    {
        var c = _text[start];
        if (Characters.IsApostrophe(c))
        {
            return ReadApostrophe(start);
        }

        return c switch
        {
            '.' => ReadStop(start),
            ',' or ';' or ':' or '(' or ')' or '[' or ']' or '%' or '$' => Add(start, start + 1, TokenKind.Mark),
            '?' or '!' => ReadRun(start, '?', '!'),
            '-' or '+' => ReadSign(start),
            '–' or '—' or '―' or '_' or '*' or '=' or '~' => ReadRun(start, c, c),
            '@' => ReadHandle(start),
            '#' => ReadHashtag(start),
            '&' => ReadAmpersand(start),
            _ => ReadSymbol(start),
        };
    }

    private int ReadRun(int start, char one, char other)
    {
        var end = start + 1;
        while (end < _limit && (_text[end] == one || _text[end] == other))
        {
            end++;
        }

        return Add(start, end, TokenKind.Mark);
    }

    private int ReadStop(int start) =>
        Characters.IsDigit(At(start + 1)) ? ReadNumber(start, start + 1) : ReadRun(start, '.', '.');

    private int ReadSign(int start)
    {
        var alone = start == 0 || !Characters.IsAlphanumeric(_text[start - 1]);
        return alone && Characters.IsDigit(At(start + 1))
            ? ReadNumber(start, start + 1)
            : ReadRun(start, _text[start], _text[start]);
    }

    // An emoji may be several code points, joined; a grapheme cluster is never cut. Invisible joiners by themselves are
    // no token.
    private int ReadSymbol(int start)
    {
        if (Characters.IsInvisibleJoiner(_text[start]))
        {
            return start + 1;
        }

        if (_text[start] < '\u2000' && (start + 1 >= _limit || _text[start + 1] < '\u0300'))
        {
            return Add(start, start + 1, TokenKind.Mark);
        }

        var end = start + StringInfo.GetNextTextElementLength(_text.AsSpan(start, _limit - start));
        var blank = start + 1;
        while (blank < end && !Characters.IsSpace(_text[blank]))
        {
            blank++;
        }

        return Add(start, blank, TokenKind.Mark);
    }
}
