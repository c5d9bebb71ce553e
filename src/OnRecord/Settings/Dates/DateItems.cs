using OnRecord.Text;

namespace OnRecord.Settings.Dates;

/// <summary>The items of one sentence, cut finer than its tokens: "Dec31", "8:30pm" and "Nov-Feb" fall apart.</summary>
/// <remarks>One is used for sentence after sentence; its memory is kept.</remarks>
internal sealed class DateItems(string text)
{
    private const string Currencies = "$€£¥#№";
    private DateItem[] _items = new DateItem[64];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The item at an index; the default value outside of the sentence.</summary>
    public DateItem this[int index] => index >= 0 && index < Count ? _items[index] : default;

    /// <summary>The text's words that an item covers.</summary>
    public ReadOnlySpan<char> WordsOf(int index) => this[index].Span.In(text);

    /// <summary>Takes the items of a sentence in place of those it had.</summary>
    public void Read(ReadOnlySpan<Token> tokens)
    {
        Count = 0;
        foreach (var token in tokens)
        {
            ReadToken(token);
        }
    }

    private void ReadToken(Token token)
    {
        var words = token.Span.In(text);
        switch (token.Kind)
        {
            case TokenKind.Address:
            case TokenKind.Number when words.Contains(',') || IsCountedIn(token):
                Add(token.Span, DateWord.Other);
                break;
            case TokenKind.QuotationMark:
                Add(token.Span, DateWord.Mark, '"');
                break;
            case TokenKind.Word when DateLexicon.Find(WithoutStop(words)) is { Word: not DateWord.Other } entry:
                Add(token.Span, entry);
                break;
            default:
                ReadPieces(token.Span);
                break;
        }
    }

    private static ReadOnlySpan<char> WithoutStop(ReadOnlySpan<char> word) =>
        word.Length > 1 && word[^1] == '.' ? word[..^1] : word;

    // $12, # 3: a number of things, not of a day.
    private bool IsCountedIn(Token number) =>
        Count > 0 && this[Count - 1] is { Word: DateWord.Mark } mark && Currencies.Contains((char)mark.Value)
        && number.Span.Start - mark.Span.End <= 1;

    private void ReadPieces(TextSpan span)
    {
        var at = span.Start;
        while (at < span.End)
        {
            var c = text[at];
            at = char.IsAsciiDigit(c) ? ReadDigits(at, span.End)
                : char.IsLetter(c) ? ReadLetters(at, span.End)
                : AddMark(at);
        }
    }

    private int AddMark(int at)
    {
        Add(new TextSpan(at, at + 1), char.IsSurrogate(text[at]) ? DateWord.Other : DateWord.Mark, text[at]);
        return at + 1;
    }

    private int ReadLetters(int start, int limit)
    {
        var end = EndOfLetters(start, limit);
        var word = text.AsSpan(start, end - start);
        if (word.Length == 1 && (word[0] | ' ') is 'q' or 'h' && end < limit && text[end] is >= '1' and <= '4'
            && (end + 1 == limit || !char.IsLetterOrDigit(text[end + 1])))
        {
            Add(new TextSpan(start, end + 1), (word[0] | ' ') == 'q' ? DateWord.Quarter
                : DateWord.Half, text[end] - '0');
            return end + 1;
        }

        Add(new TextSpan(start, end), DateLexicon.Find(word));
        return end;
    }

    private int EndOfLetters(int at, int limit)
    {
        while (at < limit && char.IsLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    private int ReadDigits(int start, int limit)
    {
        var end = start;
        var value = 0;
        while (end < limit && char.IsAsciiDigit(text[end]))
        {
            value = end - start < 4 ? (value * 10) + text[end] - '0' : 0;
            end++;
        }

        if (end - start > 4)
        {
            Add(new TextSpan(start, end), DateWord.Other);
            return end;
        }

        return ReadSuffix(start, end, EndOfLetters(end, limit), value);
    }

    private int ReadSuffix(int start, int end, int letters, int value)
    {
        var suffix = text.AsSpan(end, letters - end);
        var word = suffix switch
        {
            "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH" when end - start <= 2 => DateWord.Ordinal,
            "s" or "S" when value % 10 == 0 && end - start is 2 or 4 => DateWord.Decade,
            _ => DateWord.Digits,
        };
        var last = word == DateWord.Digits ? end : letters;
        if (word == DateWord.Decade && Count > 0
            && this[Count - 1] is { Word: DateWord.Mark, Value: '\'' or '’' or '‘' } mark
            && mark.Span.End == start)
        {
            // '80s
            Count--;
            start = mark.Span.Start;
        }

        Add(new TextSpan(start, last), word, value);
        return last;
    }

    private void Add(TextSpan span, DateWord word, int value = 0) =>
        Add(span, new DateEntry(word, (short)(value <= short.MaxValue ? value : 0), DateNote.None));

    private void Add(TextSpan span, DateEntry entry)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        var isTight = Count > 0 && _items[Count - 1].Span.End == span.Start;
        _items[Count++] = new DateItem(span, entry, isTight, char.IsUpper(text[span.Start]));
    }
}
