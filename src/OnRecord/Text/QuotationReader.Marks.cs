namespace OnRecord.Text;

internal sealed partial class QuotationReader
{
    private void DecideDouble(int i)
    {
        ref var mark = ref Marks[i];
        var level = LevelFor(mark);
        if (IsInches(i, level))
        {
            mark.Role = QuoteRole.NotAMark;
        }
        else if (level < 0)
        {
            if (OpensDouble(i))
            {
                Open(i);
            }
            else
            {
                CloseUnopened(i);
            }
        }
        else if (ClosesDouble(i, level))
        {
            Close(i, level);
        }
        else
        {
            OpenWithin(i, level);
        }
    }

    // Of two open double marks, “ belongs to ” and " to ".
    private int LevelFor(in QuoteMark mark)
    {
        for (var level = _open.Count - 1; level >= 0; level--)
        {
            ref var opening = ref Marks[_open[level].Mark];
            if (opening.Family == QuoteFamily.Double && AreAlike(opening, mark))
            {
                return level;
            }
        }

        return InnermostOpen(QuoteFamily.Double);
    }

    private static bool AreAlike(in QuoteMark one, in QuoteMark other) =>
        one.Shape == QuoteShape.Straight == (other.Shape == QuoteShape.Straight);

    private bool OpensDouble(int i)
    {
        ref var mark = ref Marks[i];
        return mark.Shape switch
        {
            QuoteShape.Closing => mark.OnlyLooksOpening
                || (mark.Start == Paragraph.Start && ClosesByLooks(_outlook.NextDouble(i))),
            QuoteShape.Straight => mark.LooksOpening || (!mark.LooksClosing && _outlook.NextDouble(i) >= 0),
            _ => !mark.OnlyLooksClosing || ClosesByLooks(_outlook.NextDouble(i)),
        };
    }

    private bool ClosesDouble(int i, int level)
    {
        ref var mark = ref Marks[i];
        return mark.Shape switch
        {
            QuoteShape.Closing => !mark.OnlyLooksOpening || !ClosesByLooks(_outlook.NextDouble(i)),
            QuoteShape.Straight => !mark.OnlyLooksOpening,
            _ => !mark.LooksOpening
                || (Marks[_open[level].Mark].Shape == QuoteShape.Low && !mark.OnlyLooksOpening),
        };
    }

    /// <summary>True when the mark at <paramref name="i"/> exists and can only close.</summary>
    private bool ClosesByLooks(int i) =>
        i >= 0 && (Marks[i].OnlyLooksClosing || (Marks[i].Shape == QuoteShape.Closing && !Marks[i].OnlyLooksOpening));

    // A double mark opens while another is open. Where two closing marks follow, or the marks differ, the one stands
    // inside the other; else the writer forgot to close the first.
    private void OpenWithin(int i, int level)
    {
        ref var opening = ref Marks[_open[level].Mark];
        var next = _outlook.NextDouble(i);
        var nested = level < _open.Count - 1
            || (ClosesByLooks(next) && ClosesByLooks(_outlook.NextDouble(next)))
            || (!AreAlike(opening, Marks[i]) && EndBeforeSaid(level, Marks[i].Start) < 0);
        if (!nested)
        {
            EndUnclosed(level, Marks[i].Start);
        }

        Open(i);
    }

    // 6'2" and 12": a digit before, and no quotation that the mark would close, or one that another mark closes.
    private bool IsInches(int i, int level)
    {
        ref var mark = ref Marks[i];
        var maybe = mark.Shape == QuoteShape.Straight || (mark.Shape == QuoteShape.Closing && FollowsFeet(mark));
        if (!maybe || mark.OnlyLooksOpening || !Characters.IsDigit(Before(mark)))
        {
            return false;
        }

        return (level < 0 && !IsInnermost(QuoteFamily.Single))
            || (level >= 0 && mark.End - mark.Start == 1 && ClosesByLooks(_outlook.NextDouble(i)));
    }

    private bool FollowsFeet(in QuoteMark mark)
    {
        var at = mark.Start - 1;
        while (at > Paragraph.Start && mark.Start - at < 3 && Characters.IsDigit(_text[at]))
        {
            at--;
        }

        return at > Paragraph.Start && Characters.IsApostrophe(_text[at]) && Characters.IsDigit(_text[at - 1]);
    }

    private void DecideSingle(int i)
    {
        ref var mark = ref Marks[i];
        if (mark.OnlyLooksOpening)
        {
            OpenSingle(i);
        }
        else if (mark.OnlyLooksClosing)
        {
            CloseSingle(i);
        }
        else if (IsInnermost(QuoteFamily.Single))
        {
            Close(i, _open.Count - 1);
        }
        else if (mark.Shape == QuoteShape.Opening && _outlook.NextSingleClose(i) >= 0)
        {
            Open(i);
        }
        else
        {
            mark.Role = QuoteRole.NotAMark;
        }
    }

    private void OpenSingle(int i)
    {
        ref var mark = ref Marks[i];
        var within = IsInnermost(QuoteFamily.Single);
        if (IsElision(i) || (within && mark.Shape != QuoteShape.Opening) || !MayOpenSingle(i))
        {
            mark.Role = QuoteRole.NotAMark;
            return;
        }

        if (within)
        {
            EndUnclosed(_open.Count - 1, mark.Start);
        }

        Open(i);
    }

    // A straight mark is an apostrophe unless something closes it.
    private bool MayOpenSingle(int i)
    {
        ref var mark = ref Marks[i];
        return mark.Shape is QuoteShape.Opening or QuoteShape.Low
            || _outlook.NextSingleClose(i) >= 0
            || (InnermostOpen(QuoteFamily.Double) < 0 && ClosesByLooks(_outlook.NextDouble(i)))
            || (mark.Start == Paragraph.Start && NextParagraphOpensWith(_text[mark.Start]));
    }

    private void CloseSingle(int i)
    {
        ref var mark = ref Marks[i];
        if (IsInnermost(QuoteFamily.Single))
        {
            if (IsPossessive(i))
            {
                mark.Role = QuoteRole.NotAMark;
            }
            else
            {
                Close(i, _open.Count - 1);
            }
        }
        else if (Before(mark) is ',' or '.' or '?' or '!' && Characters.IsSpace(After(mark)))
        {
            CloseOther(i);
        }
        else
        {
            mark.Role = QuoteRole.NotAMark;
        }
    }

    // "the players' union", "Lyin' Ted": an s or "in" before, a word after that can follow a possessive, and another
    // mark that closes.
    private bool IsPossessive(int i)
    {
        ref var mark = ref Marks[i];
        var ending = Before(mark) is 's' or 'S' or 'z' or 'x'
            || (Before(mark) == 'n' && mark.Start > Paragraph.Start + 3 && _text[mark.Start - 2] == 'i');
        if (!ending || After(mark) != ' ' || mark.Shape == QuoteShape.Opening)
        {
            return false;
        }

        var (close, open) = (_outlook.NextSingleClose(i), _outlook.NextSingleOpen(i));
        return close >= 0 && (open < 0 || close < open)
            && !WordLists.QuotationFollowers.Contains(WordAt(mark.End + 1));
    }

    // ’90s, ’em, rock ’n’ roll.
    private bool IsElision(int i)
    {
        ref var mark = ref Marks[i];
        var word = WordAt(mark.End);
        if (word.IsEmpty || mark.End - mark.Start > 1)
        {
            return false;
        }

        return Characters.IsDigit(word[0])
            ? IsDecade(word)
            : WordLists.Elisions.Contains(word)
                && (mark.Shape != QuoteShape.Opening || _outlook.NextSingleClose(i) < 0);
    }

    private static bool IsDecade(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1])
        && (word.Length == 2 || word[2] == 's');

    private ReadOnlySpan<char> WordAt(int start)
    {
        var end = start;
        while (end < Paragraph.End && Characters.IsAlphanumeric(_text[end]))
        {
            end++;
        }

        return start < end ? _text.AsSpan(start, end - start) : [];
    }

    private void DecideGuillemet(int i)
    {
        ref var mark = ref Marks[i];
        var level = InnermostOpen(mark.Family);
        var closes = mark.Shape == QuoteShape.Closing
            ? level >= 0
            : level >= 0 && Marks[_open[level].Mark].Shape == QuoteShape.Closing;
        if (closes)
        {
            Close(i, level);
        }
        else if (mark.Shape == QuoteShape.Opening || (mark.LooksOpening && _outlook.NextGuillemet(i) >= 0))
        {
            Open(i);
        }
    }

    private bool BelongTogether(in QuoteMark opening, in QuoteMark closing)
    {
        if (opening.Family != closing.Family)
        {
            return false;
        }

        return (opening.Shape, closing.Shape) switch
        {
            (QuoteShape.Opening, QuoteShape.Closing) or (QuoteShape.Low, QuoteShape.Closing)
                or (QuoteShape.Low, QuoteShape.Opening) or (QuoteShape.Straight, QuoteShape.Straight) => true,
            (QuoteShape.Closing, QuoteShape.Closing) => opening.Family == QuoteFamily.Single,
            (QuoteShape.Closing, QuoteShape.Opening) => opening.Family >= QuoteFamily.Guillemet,
            (QuoteShape.Opening, QuoteShape.Straight) => _text[opening.Start] == '`',
            _ => false,
        };
    }
}
