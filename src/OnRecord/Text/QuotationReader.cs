using System.Runtime.InteropServices;

namespace OnRecord.Text;

/// <summary>Reads a text's quotation marks into quotations, paragraph by paragraph, in time linear in the
/// marks.</summary>
/// <remarks>What a mark does is told from its spacing first, from its shape second, and from the marks around it third;
/// the parts with a file of their own are what opens and closes (Marks), and what is done about wrong marks (Repairs).
/// </remarks>
internal sealed partial class QuotationReader
{
    private const int DeepestNesting = 8;

    private readonly string _text;
    private readonly List<TextSpan> _paragraphs;
    private readonly List<QuoteMark> _marks = [];
    private readonly List<Quotation> _quotations = [];
    private readonly QuoteOutlook _outlook = new();
    private readonly List<FoundQuotation> _found = [];
    private readonly List<(int Mark, int Found, int SaidFrom)> _open = [];
    private readonly List<QuoteFamily> _leftOpen = [];
    private int _paragraph;
    private int _first;
    private bool _unclosedBefore;

    private QuotationReader(string text, List<TextSpan> paragraphs)
    {
        _text = text;
        _paragraphs = paragraphs;
    }

    /// <summary>The quotations in order, and every mark that was looked at, with its role.</summary>
    public static (List<Quotation> Quotations, List<QuoteMark> Marks) Read(string text, List<TextSpan> paragraphs)
    {
        var reader = new QuotationReader(text, paragraphs);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            reader.ReadParagraph(i);
        }

        return (reader._quotations, reader._marks);
    }

    private TextSpan Paragraph => _paragraphs[_paragraph];

    /// <summary>The marks of this paragraph, which all indexes count into.</summary>
    private Span<QuoteMark> Marks => CollectionsMarshal.AsSpan(_marks)[_first..];

    private Span<FoundQuotation> Found => CollectionsMarshal.AsSpan(_found);

    private void ReadParagraph(int index)
    {
        _paragraph = index;
        _first = _marks.Count;
        QuoteMarkScanner.Scan(_text, Paragraph, _marks);
        if (_marks.Count == _first)
        {
            _leftOpen.Clear();
            _unclosedBefore = false;
            return;
        }

        _found.Clear();
        _open.Clear();
        _outlook.Look(Marks);
        for (var i = 0; i < Marks.Length; i++)
        {
            Decide(i);
        }

        EndParagraph();
        Keep();
    }

    private void Decide(int i)
    {
        ref var mark = ref Marks[i];
        if (i > 0 && Marks[i - 1].End == mark.Start && Marks[i - 1].Role == QuoteRole.Opens)
        {
            mark.LooksClosing = Marks[i - 1].Family == mark.Family && mark.LooksClosing;
            mark.LooksOpening = !mark.LooksClosing;
        }

        switch (mark.Family)
        {
            case QuoteFamily.Double:
                DecideDouble(i);
                break;
            case QuoteFamily.Single:
                DecideSingle(i);
                break;
            default:
                DecideGuillemet(i);
                break;
        }
    }

    private void Open(int i)
    {
        if (_open.Count == DeepestNesting)
        {
            return;
        }

        ref var mark = ref Marks[i];
        mark.Role = QuoteRole.Opens;
        var level = _open.Count;
        var continues = level == i && level < _leftOpen.Count && _leftOpen[level] == mark.Family
            && (i == 0 ? mark.Start == Paragraph.Start : Marks[i - 1].End == mark.Start);
        _open.Add((i, _found.Count, mark.End));
        _found.Add(new FoundQuotation { Start = mark.Start, InnerStart = mark.End, Continues = continues });
    }

    private void Close(int i, int level)
    {
        while (_open.Count > level + 1)
        {
            Abandon(_open.Count - 1, Marks[i].Start);
        }

        ref var mark = ref Marks[i];
        var (opening, found, _) = _open[level];
        ref var quotation = ref Found[found];
        mark.Role = QuoteRole.Closes;
        quotation.End = mark.End;
        quotation.InnerEnd = mark.Start;
        quotation.Repair = BelongTogether(Marks[opening], mark) ? QuotationRepair.None : QuotationRepair.Mismatched;
        _open.RemoveAt(level);
    }

    private int InnermostOpen(QuoteFamily family)
    {
        for (var level = _open.Count - 1; level >= 0; level--)
        {
            if (Marks[_open[level].Mark].Family == family)
            {
                return level;
            }
        }

        return -1;
    }

    private bool IsInnermost(QuoteFamily family) => _open.Count > 0 && Marks[_open[^1].Mark].Family == family;

    private char Before(in QuoteMark mark) => mark.Start > Paragraph.Start ? _text[mark.Start - 1] : ' ';

    private char After(in QuoteMark mark) => mark.End < Paragraph.End ? _text[mark.End] : ' ';

    private void Keep()
    {
        if (!InOrder())
        {
            _found.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        }

        Span<int> ends = stackalloc int[2 * DeepestNesting];
        var depth = 0;
        foreach (ref readonly var found in Found)
        {
            var inner = Trim(new TextSpan(found.InnerStart, found.InnerEnd));
            if (found.Dropped || inner.IsEmpty)
            {
                continue;
            }

            while (depth > 0 && ends[depth - 1] <= found.Start)
            {
                depth--;
            }

            _quotations.Add(new Quotation
            {
                Span = new TextSpan(found.Start, found.End),
                Inner = inner,
                Depth = depth,
                Paragraph = _paragraph,
                Continues = found.Continues,
                Repair = found.Repair,
            });
            ends[depth++] = found.End;
        }
    }

    private bool InOrder()
    {
        for (var i = 1; i < _found.Count; i++)
        {
            if (_found[i].Start < _found[i - 1].Start)
            {
                return false;
            }
        }

        return true;
    }

    private TextSpan Trim(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && Characters.IsSpace(_text[start]))
        {
            start++;
        }

        while (end > start && Characters.IsSpace(_text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
