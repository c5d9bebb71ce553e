namespace OnRecord.Text;

internal sealed partial class Tokenizer
{
    private const int LongestContraction = 6;

    private int ReadWord(int start)
    {
        var end = EndOfLetters(start + 1);
        return end == _limit || Characters.IsSpace(_text[end]) || _text[end] is ',' or ';' or ')' or '?'
            ? AddWord(start, end)
            : ReadLongWord(start, start);
    }

    // Reads a word that holds more than letters, from the position reached.
    private int ReadLongWord(int start, int at)
    {
        var kind = TokenKind.Word;
        while (true)
        {
            at = EndOfWordCharacters(at);
            var next = Continue(start, at, ref kind);
            if (next < 0)
            {
                return Add(start, ~next, kind);
            }

            if (next == at)
            {
                return kind == TokenKind.Word ? AddWord(start, at) : Add(start, at, kind);
            }

            at = next;
            if (at < _limit && !IsPartOfWord(at))
            {
                return Add(start, at, kind);
            }
        }
    }

    private bool IsPartOfWord(int at) =>
        Characters.Is(_text[at], CharacterClasses.Alphanumeric | CharacterClasses.Extender | CharacterClasses.Surrogate)
        || Continues(_text[at]);

    private static bool Continues(char c) =>
        c is '.' or '-' or '/' or '&' or '@' or '_' or '*' || Characters.IsHyphen(c) || Characters.IsApostrophe(c);

    /// <summary>Where the word goes on behind the mark at <paramref name="at"/>; <paramref name="at"/> where it ends
    /// before the mark, and the complement of where it ends where it ends behind.</summary>
    private int Continue(int start, int at, ref TokenKind kind)
    {
        if (at >= _limit)
        {
            return at;
        }

        var c = _text[at];
        switch (c)
        {
            case '.':
                return AfterStop(start, at, ref kind);
            case ':':
                return IsAddressStart(at) ? EndOfAddress(at, ref kind) : at;
            case '@' when IsWordAt(at + 1) && start < at:
                kind = TokenKind.Address;
                return at + 1;
            case '/' when kind == TokenKind.Address:
                return EndOfAddress(at, ref kind);
            case '/' or '&' or '_' when IsWordAt(at + 1):
                return at + 1;
            case '*' when IsWordAt(EndOfStars(at)):
                return EndOfStars(at);
            case '$' when IsDollarPrefix(start, at):
                return ~(at + 1);
            default:
                return Characters.IsHyphen(c) ? AfterHyphen(at)
                    : Characters.IsApostrophe(c) ? AfterApostrophe(start, at)
                    : at;
        }
    }

    private int AfterHyphen(int at) =>
        IsWordAt(at + 1) || (Characters.IsApostrophe(At(at + 1)) && IsWordAt(at + 2)) ? at + 1 : at;

    // O'Malley and ma'am go on; they're and Clinton's end before the clitic.
    private int AfterApostrophe(int start, int at)
    {
        if (!IsWordAt(at + 1))
        {
            return at;
        }

        return CliticStart(start, at) >= 0 ? at : at + 1;
    }

    /// <summary>Where the clitic with the apostrophe at <paramref name="at"/> begins; -1 where there is none.</summary>
    private int CliticStart(int start, int at)
    {
        var letters = _text.AsSpan(at + 1, EndOfWordCharacters(at + 1) - at - 1);
        if (letters.Length is 0 or > 2)
        {
            return -1;
        }

        if (letters.Length == 1 && (letters[0] | ' ') == 't')
        {
            return at > start && (_text[at - 1] | ' ') == 'n' ? at - 1 : -1;
        }

        return IsClitic(letters) ? at : -1;
    }

    private static bool IsClitic(ReadOnlySpan<char> letters) => letters.Length == 1
        ? letters[0] is 's' or 'm' or 'd' or 'S' or 'M' or 'D'
        : (letters[0] | ' ', letters[1] | ' ') is ('r', 'e') or ('v', 'e') or ('l', 'l');

    // Adds the word and, behind its end, the clitics that belong to it.
    private int AddWord(int start, int end)
    {
        if (end < _limit && Characters.IsApostrophe(_text[end]))
        {
            return AddWordAndClitic(start, end);
        }

        var length = end - start;
        if (length <= LongestContraction && length >= 5 && SplitOf(_text.AsSpan(start, length)) is > 0 and var split)
        {
            Add(start, start + split, TokenKind.Word);
            return Add(start + split, end, TokenKind.Word);
        }

        return Add(start, end, TokenKind.Word);
    }

    private int AddWordAndClitic(int start, int end)
    {
        var clitic = CliticStart(start, end);
        if (clitic > start)
        {
            Add(start, clitic, TokenKind.Word);
            return Add(clitic, EndOfWordCharacters(end + 1), TokenKind.Word);
        }

        if (clitic == start)
        {
            return Add(start, EndOfWordCharacters(end + 1), TokenKind.Word);
        }

        Add(start, end, TokenKind.Word);
        return IsWordAt(end + 1) ? end : Add(end, end + 1, TokenKind.Word);
    }

    // cannot, gonna, gotta, wanna, lemme, gimme: where the second word begins.
    private static int SplitOf(ReadOnlySpan<char> word)
    {
        var first = word[0] | ' ';
        if (word.Length == 6)
        {
            return first == 'c' && word.Equals("cannot", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        }

        var found = first switch
        {
            'g' => word.Equals("gonna", StringComparison.OrdinalIgnoreCase)
                || word.Equals("gotta", StringComparison.OrdinalIgnoreCase)
                || word.Equals("gimme", StringComparison.OrdinalIgnoreCase),
            'w' => word.Equals("wanna", StringComparison.OrdinalIgnoreCase),
            'l' => word.Equals("lemme", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
        return found ? 3 : 0;
    }

    // An apostrophe at a token's start: a clitic behind a mark or number, a lost beginning ('em, '90s, 'n'), or alone.
    private int ReadApostrophe(int start)
    {
        var end = EndOfWordCharacters(start + 1);
        var touches = start > 0 && !Characters.IsSpace(_text[start - 1]);
        if (At(end) == _text[start] && end == start + 1)
        {
            return Add(start, end + 1, TokenKind.Mark);
        }

        if (end == start + 1)
        {
            var possessive = touches && (Characters.IsAlphanumeric(_text[start - 1]) || _text[start - 1] == '.');
            return Add(start, end, possessive ? TokenKind.Word : TokenKind.Mark);
        }

        var rest = _text.AsSpan(start + 1, end - start - 1);
        if (Characters.IsDigit(rest[0]))
        {
            return touches && Characters.IsDigit(_text[start - 1])
                ? Add(start, start + 1, TokenKind.Mark)
                : Add(start, end, TokenKind.Number);
        }

        if (rest is "n" or "N" && Characters.IsApostrophe(At(end)))
        {
            return Add(start, end + 1, TokenKind.Word);
        }

        if (rest.Equals("tis", StringComparison.OrdinalIgnoreCase)
            || rest.Equals("twas", StringComparison.OrdinalIgnoreCase))
        {
            Add(start, start + 2, TokenKind.Word);
            return Add(start + 2, end, TokenKind.Word);
        }

        return ReadLongWord(start, end);
    }

    private bool IsDollarPrefix(int start, int at) =>
        Characters.IsDigit(At(at + 1))
        && _text.AsSpan(start, at - start)
            is "US" or "A" or "C" or "NZ" or "HK" or "S" or "AU" or "CA" or "R" or "U.S.";

    private int EndOfStars(int at)
    {
        var end = at;
        while (end < _limit && _text[end] == '*')
        {
            end++;
        }

        return end;
    }
}
