namespace OnRecord.Text;

internal sealed partial class Tokenizer
{
    private bool IsAddressStart(int colon) =>
        At(colon + 1) == '/' && At(colon + 2) == '/' && !Characters.IsSpace(At(colon + 3));

    // Up to the next blank or quotation mark, without the marks that end a sentence or a clause.
    private int EndOfAddress(int at, ref TokenKind kind)
    {
        var end = at;
        while (end < _limit && !Characters.IsSpace(_text[end]) && _text[end] is not ('<' or '>' or '"' or '“' or '”'))
        {
            end++;
        }

        while (end > at && _text[end - 1] is '.' or ',' or ';' or ':' or '?' or '!' or ')' or ']' or '\'' or '’' or '…')
        {
            end--;
        }

        kind = TokenKind.Address;
        return end;
    }

    private int ReadHandle(int start)
    {
        var end = EndOfName(start + 1);
        return Add(start, end, end > start + 1 ? TokenKind.Address : TokenKind.Mark);
    }

    private int ReadHashtag(int start)
    {
        var end = EndOfName(start + 1);
        return end > start + 1 && !Characters.IsDigit(_text[start + 1])
            ? Add(start, end, TokenKind.Address)
            : ReadRun(start, '#', '#');
    }

    private int EndOfName(int start)
    {
        var end = EndOfWordCharacters(start);
        while (end < _limit && _text[end] == '_')
        {
            end = EndOfWordCharacters(end + 1);
        }

        return end;
    }

    // A character reference that was left in the text (&amp;) is one mark.
    private int ReadAmpersand(int start)
    {
        var end = At(start + 1) == '#' ? EndOfWordCharacters(start + 2) : EndOfLetters(start + 1);
        return Add(start, end > start + 2 && At(end) == ';' ? end + 1 : start + 1, TokenKind.Mark);
    }
}
