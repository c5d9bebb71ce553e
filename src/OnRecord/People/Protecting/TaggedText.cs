using OnRecord.Statements;
using OnRecord.Text;

namespace OnRecord.People.Protecting;

/// <summary>A text's tokens with their parts of speech (Penn Treebank tags).</summary>
internal sealed class TaggedText(TextFacts facts, IReadOnlyList<string> tagNames)
{
    private readonly ReportText _text = facts.Text;

    /// <summary>How many tokens there are.</summary>
    public int Count => _text.TokenSpan.Length;

    /// <summary>The token's letters; none outside the text.</summary>
    public ReadOnlySpan<char> Word(int token) =>
        Has(token) ? _text.TokenSpan[token].Span.In(_text.Text) : [];

    /// <summary>The token's part of speech; empty outside the text.</summary>
    public string Tag(int token) => Has(token) ? tagNames[facts.Tags.Tags[token]] : "";

    /// <summary>The role that the token may have in showing that somebody is protected.</summary>
    public EvidenceRole Role(int token) => EvidenceWords.RoleOf(Word(token));

    /// <summary>First token of the token's sentence and the one behind its last; outside the text, of the nearest sentence.</summary>
    public (int First, int End) Sentence(int token)
    {
        var sentence = _text.SentenceSpan[facts.SentenceOf[Math.Clamp(token, 0, Count - 1)]];
        return (sentence.FirstToken, sentence.EndToken);
    }

    /// <summary>True when the token is <paramref name="word"/>, which is in lower case.</summary>
    public bool Is(int token, string word) => Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the token is one of <paramref name="words"/>, which are in lower case.</summary>
    public bool Is(int token, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Is(token, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for a noun of any kind.</summary>
    public bool IsNoun(int token) => Tag(token).StartsWith("NN", StringComparison.Ordinal);

    /// <summary>True for a verb of any form.</summary>
    public bool IsVerb(int token) => Tag(token).StartsWith("VB", StringComparison.Ordinal) || Tag(token) == "MD";

    /// <summary>True for an adverb.</summary>
    public bool IsAdverb(int token) => Tag(token).StartsWith("RB", StringComparison.Ordinal);

    /// <summary>True for a mark, as opposed to a word or number.</summary>
    public bool IsMark(int token) =>
        !Has(token) || _text.TokenSpan[token].Kind is TokenKind.Mark or TokenKind.QuotationMark;

    /// <summary>The stretch of text from the first token up to and not including the one at <paramref name="end"/>.</summary>
    public TextSpan Span(int first, int end) =>
        new(_text.TokenSpan[first].Span.Start, _text.TokenSpan[end - 1].Span.End);

    /// <summary>Tokens that lie wholly in <paramref name="span"/>: the first, and the one behind the last.</summary>
    public (int First, int End) Tokens(TextSpan span)
    {
        var first = FirstFrom(span.Start);
        var end = FirstFrom(span.End);
        return (first, end > first && _text.TokenSpan[end - 1].Span.End > span.End ? end - 1 : end);
    }

    private bool Has(int token) => token >= 0 && token < Count;

    // The first token that does not begin before the position.
    private int FirstFrom(int position)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_text.TokenSpan[middle].Span.Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
