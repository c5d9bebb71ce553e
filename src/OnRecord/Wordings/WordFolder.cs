using OnRecord.Text;

namespace OnRecord.Wordings;

/// <summary>Reads a text once, from left to right, into folded words.</summary>
internal sealed class WordFolder(string text)
{
    // What stands between brackets is a note of a few words; a bracket that stays open longer is taken for a slip.
    private const int LongestBracket = 160;
    private const int LeastDots = 3;
    private const int LettersAWord = 5;

    // For the longest word that a sign or contraction stands for, or a letter folds to, and a blank.
    private const int Room = 16;
    private const char Apostrophe = '\'';
    private const CharacterClasses Inner = CharacterClasses.Alphanumeric | CharacterClasses.Surrogate;

    private readonly List<FoldedWord> _words = new((text.Length / LettersAWord) + 1);
    private readonly InnerQuotation _inner = new(text);
    private char[] _letters = new char[text.Length + (text.Length / LettersAWord) + Room];
    private int _length;
    private WordSigns _signs = WordSigns.BeginsSentence;
    private int _bracketEnd = -1;
    private int _quoteEnd = -1;
    private int _at;

    /// <summary>The words; <paramref name="breaks"/> are the places, ascending, where the quotation was
    /// broken.</summary>
    internal FoldedWords Fold(IEnumerable<int> breaks)
    {
        foreach (var place in breaks)
        {
            FoldTo(place);
            _signs |= WordSigns.Resumes | WordSigns.AfterStop;
        }

        FoldTo(text.Length);
        return new FoldedWords(text, new string(_letters, 0, _length), [.. _words], (_signs & WordSigns.AfterGap) != 0);
    }

    private void FoldTo(int end)
    {
        while (_at < end)
        {
            Step(text[_at]);
        }
    }

    private void Step(char c)
    {
        if (IsInner(_at))
        {
            ReadWord();
        }
        else if (Characters.IsOpeningBracket(c))
        {
            OpenBracket();
        }
        else if (c is '.' or '…' && TryGap())
        {
            _signs |= WordSigns.AfterGap | WordSigns.AfterStop;
        }
        else
        {
            _quoteEnd = _inner.End(_at) is var end && end > 0 ? end : _quoteEnd;
            PassMark(c);
        }
    }

    private void PassMark(char c)
    {
        var said = c switch { '%' => "percent", '&' => "and", '$' or '€' or '£' or '¥' => c.ToString(), _ => null };
        if (said is not null)
        {
            AddSaid(said, new TextSpan(_at, _at + 1), WordSigns.None);
        }
        else if (c is '.' or '!' or '?')
        {
            _signs |= WordSigns.AfterStop | WordSigns.BeginsSentence;
        }
        else if (c is ',' or ';' or ':' || Characters.IsDash(c) || (Characters.IsHyphen(c) && !IsBetweenInner(_at)))
        {
            _signs |= WordSigns.AfterStop;
        }

        // Web addresses are written in one.
        _signs |= IsInAddress(c) ? WordSigns.Continues : WordSigns.None;
        _at++;
    }

    // "…", "...", and ". . .", whose dots single blanks set apart.
    private bool TryGap()
    {
        var (end, dots) = (_at, 0);
        while (end < text.Length && text[end] is '.' or '…')
        {
            dots += text[end] == '…' ? LeastDots : 1;
            end++;
            end += end + 1 < text.Length && Characters.IsSpace(text[end]) && text[end + 1] == '.' ? 1 : 0;
        }

        _at = dots < LeastDots ? _at : end;
        return dots >= LeastDots;
    }

    private bool IsInAddress(char c) => c is '/' or ':' or '@' or '_'
        ? _at > 0 && _at + 1 < text.Length && !Characters.IsSpace(text[_at - 1]) && !Characters.IsSpace(text[_at + 1])
        : c == '.' && IsBetweenInner(_at);

    private void OpenBracket()
    {
        var longest = text.AsSpan(_at + 1, Math.Min(text.Length - _at - 1, LongestBracket));
        var length = longest.IndexOfAny(')', ']', '}');
        var inner = longest[..Math.Max(0, length)];
        _at++;
        if (!inner.IsEmpty && inner.IndexOfAnyExcept(". …") < 0)
        {
            _signs |= WordSigns.AfterGap | WordSigns.AfterStop;
            _at += length + 1;
        }
        else if (length > 0 && !(IsInner(_at + length + 1) && IsInner(_at + length - 1)))
        {
            _bracketEnd = _at + length;
        }
    }

    private void ReadWord()
    {
        var (start, letters) = (_at, _length);
        while (_at < text.Length && TryTake(text[_at]))
        {
            _at++;
        }

        var sign = Characters.IsUpper(text[start]) ? WordSigns.Capital
            : Characters.IsDigit(text[start]) ? WordSigns.Digits : WordSigns.None;
        AddParts(letters, new TextSpan(start, _at), sign);
        if (_at + 1 < text.Length && Characters.IsHyphen(text[_at]) && IsInner(_at + 1))
        {
            _signs |= WordSigns.Continues;
        }
    }

    private bool TryTake(char c)
    {
        if (Characters.Is(c, Inner | CharacterClasses.Extender))
        {
            MakeRoom();
            _length += FoldedLetters.Fold(c, _letters.AsSpan(_length));
            return true;
        }

        if (IsBetweenInner(_at) && (Characters.IsApostrophe(c) || IsNumberMark(c) || IsInitialStop(c) || c == '*'))
        {
            MakeRoom();
            _letters[_length] = Characters.IsApostrophe(c) ? Apostrophe : c;
            _length += c == ',' ? 0 : 1;
            return true;
        }

        // "[W]e", "talk[ed]": letters that the reporter exchanged.
        return IsBetweenInner(_at) && (Characters.IsOpeningBracket(c) || Characters.IsClosingBracket(c));
    }

    private bool IsNumberMark(char c) =>
        c is ',' or '.' && char.IsAsciiDigit(text[_at - 1]) && char.IsAsciiDigit(text[_at + 1]);

    private bool IsInitialStop(char c) => c == '.' && !IsInner(_at - 2) && !IsInner(_at + 2);

    private bool IsBetweenInner(int index) => IsInner(index - 1) && IsInner(index + 1);

    private bool IsInner(int index) => index >= 0 && index < text.Length && Characters.Is(text[index], Inner);

    // The letters from "start" on are one written word.
    private void AddParts(int start, TextSpan span, WordSigns sign)
    {
        var word = _letters.AsSpan(start, _length - start);
        if (Contractions.Find(word) is { } said)
        {
            _length = start;
            foreach (var part in said)
            {
                AddSaid(part, span, sign);
                _signs |= WordSigns.Continues;
            }

            _signs = WordSigns.None;
        }
        else if (Contractions.FindEnding(word, out var stem) is { } ending)
        {
            _length = start + stem;
            Add(start, span, sign);
            _signs |= WordSigns.Continues;
            AddSaid(ending, span, WordSigns.None);
        }
        else if (word.Length > 0)
        {
            Add(start, span, sign);
        }
    }

    private void AddSaid(string word, TextSpan span, WordSigns sign)
    {
        MakeRoom();
        word.CopyTo(_letters.AsSpan(_length));
        _length += word.Length;
        Add(_length - word.Length, span, sign);
    }

    private void Add(int start, TextSpan span, WordSigns sign)
    {
        MakeRoom();
        RemoveApostrophes(start);
        var letters = new TextSpan(start, _length);
        _letters[_length++] = ' ';
        sign |= span.Start < _bracketEnd ? WordSigns.Bracketed : WordSigns.None;
        sign |= span.Start < _quoteEnd ? WordSigns.Quoted : WordSigns.None;
        _words.Add(new FoldedWord(WordKey.Of(letters.In(_letters)), span, letters, sign | _signs));
        _signs = WordSigns.None;
    }

    // All but the one that "'s" and "'d" begin with.
    private void RemoveApostrophes(int start)
    {
        var end = start + 1;
        for (var i = start + 1; i < _length; i++)
        {
            if (_letters[i] != Apostrophe)
            {
                _letters[end++] = _letters[i];
            }
        }

        _length = Math.Min(_length, end);
    }

    private void MakeRoom()
    {
        if (_length + Room > _letters.Length)
        {
            Array.Resize(ref _letters, 2 * _letters.Length);
        }
    }
}
