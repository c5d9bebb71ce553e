namespace OnRecord.Text;

internal sealed partial class Tokenizer
{
    // From the sign or first digit at the start: 1,200.5, 7:30, 9/11, 2015-16, 16th, 1990s, 5-year-old.
    private int ReadNumber(int start, int at)
    {
        var kind = TokenKind.Number;
        while (true)
        {
            at = EndOfWordCharacters(at);
            if (at >= _limit || !GoesOnBehind(at))
            {
                break;
            }

            if (!Characters.IsDigit(At(at + 1)) && Characters.IsHyphen(_text[at]))
            {
                kind = TokenKind.Word;
            }

            at++;
        }

        if (HasHalfOfDay(start, at))
        {
            Add(start, at - 2, TokenKind.Number);
            return Add(at - 2, at, TokenKind.Word);
        }

        Add(start, at, kind);
        return at < _limit && Characters.IsApostrophe(_text[at]) ? ReadAfterNumber(at) : at;
    }

    // 6:00PM is a number and a word, like 6:00 PM.
    private bool HasHalfOfDay(int start, int end) =>
        end - start > 5 && (_text[end - 1] | ' ') == 'm' && (_text[end - 2] | ' ') is 'a' or 'p'
        && Characters.IsDigit(_text[end - 3]) && _text.AsSpan(start, end - start).Contains(':');

    private bool GoesOnBehind(int at)
    {
        var c = _text[at];
        return c is '.' or ',' or ':' or '/' or '⁄'
            ? Characters.IsDigit(At(at + 1)) && Characters.IsDigit(_text[at - 1])
            : Characters.IsHyphen(c) && IsWordAt(at + 1);
    }

    // 1990's and GI's take a clitic; 6'2 does not.
    private int ReadAfterNumber(int apostrophe)
    {
        var clitic = CliticStart(apostrophe, apostrophe);
        return clitic < 0 ? apostrophe : Add(apostrophe, EndOfWordCharacters(apostrophe + 1), TokenKind.Word);
    }
}
