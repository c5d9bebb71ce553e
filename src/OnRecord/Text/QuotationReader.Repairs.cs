namespace OnRecord.Text;

internal sealed partial class QuotationReader
{
    // A double mark closes and none is open: ‘ … ” is one quotation; else the opening mark was forgotten.
    private void CloseUnopened(int i)
    {
        ref var mark = ref Marks[i];
        if (IsInnermost(QuoteFamily.Single))
        {
            Close(i, _open.Count - 1);
        }
        else if (!mark.OnlyLooksOpening && mark.Start > Paragraph.Start && mark.Shape != QuoteShape.Low
            && !EndsNameUnderQuotation(i))
        {
            AddUnopened(i);
        }
    }

    // A quotation set apart, with the speaker's name on a line of its own before the closing mark: the mark says
    // nothing about the name.
    private bool EndsNameUnderQuotation(int i)
    {
        const int longestName = 80;
        return i == 0 && _unclosedBefore && Marks[i].End == Paragraph.End && Paragraph.Length <= longestName;
    }

    // A single mark closes behind a comma or stop, and no single one is open: “ … ’, or the opening mark was forgotten.
    private void CloseOther(int i)
    {
        ref var mark = ref Marks[i];
        if (_open.Count == 0)
        {
            AddUnopened(i);
        }
        else if (IsInnermost(QuoteFamily.Double) && !ClosesByLooks(_outlook.NextDouble(i)))
        {
            Close(i, _open.Count - 1);
        }
        else
        {
            mark.Role = QuoteRole.NotAMark;
        }
    }

    // With no mark before it, the words from the paragraph's start belong to it; else those from the first sentence
    // that begins behind the mark before.
    private void AddUnopened(int i)
    {
        ref var mark = ref Marks[i];
        var start = Paragraph.Start;
        if (i > 0)
        {
            start = StartOfSentence(Marks[i - 1].End, mark.Start);
        }

        mark.Role = QuoteRole.Closes;
        _found.Add(new FoundQuotation
        {
            Start = start,
            InnerStart = start,
            InnerEnd = mark.Start,
            End = mark.End,
            Repair = QuotationRepair.Unopened,
        });
    }

    private int StartOfSentence(int from, int limit)
    {
        for (var at = from; at + 2 < limit; at++)
        {
            if (Characters.IsSentenceEnd(_text[at]) && Characters.IsSpace(_text[at + 1])
                && !Characters.IsSpace(_text[at + 2]))
            {
                return at + 2;
            }
        }

        return Trim(new TextSpan(from, limit)).Start;
    }

    /// <summary>Gives up a quotation that an outer one's end cut off: a straight mark was an apostrophe.</summary>
    private void Abandon(int level, int limit)
    {
        var (opening, found, _) = _open[level];
        ref var mark = ref Marks[opening];
        if (mark.Family == QuoteFamily.Single && mark.Shape is QuoteShape.Straight or QuoteShape.Closing)
        {
            mark.Role = QuoteRole.NotAMark;
            Found[found].Dropped = true;
            _open.RemoveAt(level);
        }
        else
        {
            EndAt(level, limit, QuotationRepair.Unclosed);
        }
    }

    /// <summary>Ends a quotation whose closing mark was forgotten before the mark at
    /// <paramref name="limit"/>.</summary>
    private void EndUnclosed(int level, int limit)
    {
        while (_open.Count > level + 1)
        {
            Abandon(_open.Count - 1, limit);
        }

        var start = Marks[_open[level].Mark].End;
        var end = EndBeforeSaid(level, limit);
        EndAt(level, end < 0 ? LastSentenceEnd(start, limit) : end, QuotationRepair.Unclosed);
    }

    private void EndAt(int level, int limit, QuotationRepair repair)
    {
        var found = _open[level].Found;
        ref var quotation = ref Found[found];
        var end = BehindInner(found, Trim(new TextSpan(quotation.InnerStart, limit)).End);
        quotation.End = end;
        quotation.InnerEnd = end;
        quotation.Repair = repair;
        _open.RemoveAt(level);
    }

    // An end that lies in an inner quotation moves behind it.
    private int BehindInner(int outer, int end)
    {
        for (var i = outer + 1; i < Found.Length && Found[i].Start < end; i++)
        {
            end = Found[i].Dropped ? end : Math.Max(end, Found[i].End);
        }

        return end;
    }

    private int LastSentenceEnd(int start, int limit)
    {
        for (var at = limit - 1; at > start; at--)
        {
            if (Characters.IsSpace(_text[at]) && Characters.IsSentenceEnd(_text[at - 1]))
            {
                return at;
            }
        }

        return limit;
    }

    private void EndParagraph()
    {
        _leftOpen.Clear();
        _unclosedBefore = false;
        var limit = Paragraph.End;
        while (_open.Count > 0)
        {
            ref var mark = ref Marks[_open[0].Mark];
            var said = EndBeforeSaid(0, limit);
            if (limit == Paragraph.End && said < 0 && NextParagraphOpensWith(_text[mark.Start], _leftOpen.Count))
            {
                _leftOpen.Add(mark.Family);
                EndAt(0, limit, QuotationRepair.None);
                continue;
            }

            _unclosedBefore = said < 0;
            limit = said < 0 ? limit : said;
            Abandon(0, limit);
        }
    }

    /// <summary>True when the next paragraph begins with such a mark, behind the marks of outer levels.</summary>
    private bool NextParagraphOpensWith(char mark, int level = 0)
    {
        if (_paragraph + 1 >= _paragraphs.Count)
        {
            return false;
        }

        var next = _paragraphs[_paragraph + 1];
        var at = next.Start + level;
        return at + 1 < next.End && _text[at] == mark && !Characters.IsSpace(_text[at + 1]);
    }
}
