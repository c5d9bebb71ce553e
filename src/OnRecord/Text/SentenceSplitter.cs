using System.Runtime.InteropServices;

namespace OnRecord.Text;

/// <summary>Cuts paragraphs into sentences at their tokens.</summary>
internal sealed partial class SentenceSplitter
{
    // Sentences of news hardly pass 100 tokens; what does is a list or a table, and later stages need a bound.
    private const int LongestSentence = 500;
    private const int MostClosingMarks = 16;

    private readonly string _text;
    private readonly List<Token> _allTokens;
    private readonly List<QuoteMark> _marks;
    private readonly List<Sentence> _sentences = [];
    private int _mark;
    private int _end;

    /// <summary>A splitter of a text whose tokens and quotation marks are known.</summary>
    public SentenceSplitter(string text, List<Token> tokens, List<QuoteMark> marks)
    {
        _text = text;
        _allTokens = tokens;
        _marks = marks;
    }

    /// <summary>The sentences found up to now.</summary>
    public List<Sentence> Sentences => _sentences;

    private ReadOnlySpan<Token> Tokens => CollectionsMarshal.AsSpan(_allTokens)[.._end];

    /// <summary>Adds the sentences of a paragraph, whose tokens are those from <paramref name="first"/> up to
    /// <paramref name="end"/>; paragraphs come in order.</summary>
    public void Split(int paragraph, int first, int end)
    {
        _end = end;
        var start = first;
        for (var i = first; i < end;)
        {
            var after = MayEnd(i) ? EndBehind(i, first) : -1;
            if (after > 0)
            {
                Add(paragraph, start, after);
                start = i = after;
                continue;
            }

            i++;
            if (i - start >= LongestSentence)
            {
                i = ForcedEnd(start, i);
                Add(paragraph, start, i);
                start = i;
            }
        }

        if (start < end)
        {
            Add(paragraph, start, end);
        }
    }

    private void Add(int paragraph, int first, int end)
    {
        var span = new TextSpan(_allTokens[first].Span.Start, _allTokens[end - 1].Span.End);
        _sentences.Add(new Sentence(span, first, end, paragraph));
    }

    // Behind the last clause mark of the second half, else where the bound is.
    private int ForcedEnd(int start, int end)
    {
        for (var i = end - 1; i > start + (LongestSentence / 2); i--)
        {
            if (Tokens[i].Kind == TokenKind.Mark && _text[Tokens[i].Span.Start] is ';' or ',' or '—' or '–' or ':')
            {
                return i + 1;
            }
        }

        return end;
    }

    private bool MayEnd(int i)
    {
        var last = _text[Tokens[i].Span.End - 1];
        return last is '.' or '?' or '!' or '…' && Tokens[i].Kind != TokenKind.Address;
    }
}
