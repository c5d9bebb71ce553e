namespace OnRecord.Text;

internal sealed partial class Tokenizer
{
    /// <summary>Where the word goes on behind the stop at <paramref name="stop"/>; the stop itself where it ends
    /// before.</summary>
    private int AfterStop(int start, int stop, ref TokenKind kind)
    {
        if (IsWordAt(stop + 1))
        {
            return AfterInnerStop(start, stop, ref kind);
        }

        var word = _text.AsSpan(start, stop - start);
        return At(stop + 1) != '.' && KeepsStop(word, stop + 1) ? stop + 1 : stop;
    }

    // U.S, a.m, Ph.D, state.gov, 3.x; but "It ended.The next began" is two words.
    private int AfterInnerStop(int start, int stop, ref TokenKind kind)
    {
        var end = EndOfWordCharacters(stop + 1);
        var next = _text.AsSpan(stop + 1, end - stop - 1);
        var word = _text.AsSpan(start, stop - start);
        if (kind == TokenKind.Address || word is "www" || IsAddress(next, end))
        {
            kind = TokenKind.Address;
            return stop + 1;
        }

        var lastPart = word.LastIndexOfAny('.', '-');
        var initial = stop - start - lastPart - 1 == 1 && Characters.IsLetter(_text[stop - 1]);
        if ((initial && (next.Length <= 2 || At(end) == '.'))
            || (next.Length == 1 && At(end) == '.' && word.Length <= 3))
        {
            return stop + 1;
        }

        return initial ? stop + 1 : WordLists.Abbreviations.ContainsKey(word) ? ~(stop + 1) : stop;
    }

    // com, or fox of fox.com: the last of the parts between stops is a domain, or an at-sign follows.
    private bool IsAddress(ReadOnlySpan<char> part, int end)
    {
        const int mostParts = 4;
        for (var parts = 1; parts < mostParts && At(end) == '.' && IsWordAt(end + 1); parts++)
        {
            var start = end + 1;
            end = EndOfWordCharacters(start);
            part = _text.AsSpan(start, end - start);
        }

        return (At(end) == '@' && IsWordAt(end + 1))
            || (part.Length > 1 && Characters.IsLower(part[^1]) && WordLists.Domains.Contains(part));
    }

    private bool KeepsStop(ReadOnlySpan<char> word, int after)
    {
        if (word.Length == 1)
        {
            return Characters.IsUpper(word[0]) ? IsInitial(word[0], after) : KeepsListed(word, after);
        }

        return IsInitialism(word) || KeepsListed(word, after);
    }

    // "J. Smith"; but "Vitamin C." ends at the paragraph's end, and "I." does unless a name follows.
    private bool IsInitial(char letter, int after)
    {
        var next = NextWordStart(after);
        if (next < 0)
        {
            return false;
        }

        return Characters.IsUpper(_text[next])
            ? letter != 'I' || At(next + 1) == '.'
            : _text[after] == ',' || Characters.IsLower(_text[next]);
    }

    // U.S, a.m, D-N.Y, A.F.L.-C.I.O, S.&P: the last letter stands alone behind a stop; but not the T of AT&T.
    private static bool IsInitialism(ReadOnlySpan<char> word) =>
        Characters.IsLetter(word[^1]) && (word[^2] == '.' || (word[^2] == '&' && word.Contains('.')));

    private bool KeepsListed(ReadOnlySpan<char> word, int after)
    {
        var dash = word.IndexOf('-');
        var known = WordLists.Abbreviations.TryGetValue(word, out var kind)
            || (dash is 1 or 2 && WordLists.Abbreviations.TryGetValue(word[(dash + 1)..], out kind));
        if (!known)
        {
            return false;
        }

        var next = NextWordStart(after);
        return kind switch
        {
            AbbreviationKind.BeforeNumber => next >= 0 && Characters.IsDigit(_text[next]),
            AbbreviationKind.AlsoWord => next >= 0 && (At(after) is ',' or ')' or ';' || Characters.IsLower(_text[next])
                || dash > 0),
            _ => true,
        };
    }

    /// <summary>Where the next letter or digit of the paragraph stands, marks skipped; -1 where none does.</summary>
    private int NextWordStart(int after)
    {
        const int furthest = 8;
        var end = Math.Min(_paragraphEnd, after + furthest);
        for (var at = after; at < end; at++)
        {
            if (Characters.IsAlphanumeric(_text[at]))
            {
                return at;
            }
        }

        return -1;
    }
}
