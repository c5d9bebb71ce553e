using OnRecord.Settings.Dates;
using OnRecord.Statements;
using OnRecord.Tagging;
using OnRecord.Text;

namespace OnRecord.Settings;

/// <summary>A text's tokens with what settings are found by: word, lemma, class, name, date.</summary>
internal sealed class TaggedText
{
    private static readonly bool[] Places = LabelsOf("PLACE");
    private static readonly bool[] Organisations = LabelsOf("ORGANISATION");

    private readonly TextFacts _facts;
    private readonly SettingTags _tags;
    private readonly int[]? _dates;

    // The token found last: what is asked for next is mostly near it.
    private int _near;

    internal TaggedText(TextFacts facts, SettingTags tags, IReadOnlyList<DateMention> dates)
    {
        _facts = facts;
        _tags = tags;
        Dates = dates;
        _dates = dates.Count == 0 ? null : DateOfTokens(dates);
    }

    internal IReadOnlyList<DateMention> Dates { get; }

    internal string Text => _facts.Text.Text;

    internal IReadOnlyList<Quotation> Quotations => _facts.Text.Quotations;

    internal int Count => _facts.Text.TokenSpan.Length;

    internal WordClass Class(int token) => _tags.Classes[_facts.Tags.Tags[token]];

    internal bool Is(int token, WordClass any) => (Class(token) & any) != 0;

    internal bool Is(int token, ReadOnlySpan<char> word)
    {
        var span = _facts.Text.TokenSpan[token].Span;
        return span.Length == word.Length && span.In(Text).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    internal ReadOnlySpan<char> Word(int token) => _facts.Text.TokenSpan[token].Span.In(Text);

    internal string Lemma(int token) =>
        Lemmatizer.English.Lemma(Word(token), _tags.Names[_facts.Tags.Tags[token]]);

    /// <summary>The token's first character, by which marks are told.</summary>
    internal char Mark(int token) => Text[_facts.Text.TokenSpan[token].Span.Start];

    internal bool IsQuotationMark(int token) => _facts.Text.TokenSpan[token].Kind == TokenKind.QuotationMark;

    internal bool IsInPlaceName(int token) => Places[_facts.Tags.Names[token]];

    internal bool IsInOrganisationName(int token) => Organisations[_facts.Tags.Names[token]];

    /// <summary>Index of the date that the token is part of; −1 for none.</summary>
    internal int DateOf(int token) => _dates is null ? -1 : _dates[token];

    internal Sentence SentenceOf(int token) => _facts.Text.SentenceSpan[_facts.SentenceOf[token]];

    internal int SentenceIndex(int token) => _facts.SentenceOf[token];

    internal int Paragraph(int sentence) => _facts.Text.SentenceSpan[sentence].Paragraph;

    /// <summary>Index of the outermost quotation that holds the token; −1 for none.</summary>
    internal int QuotationOf(int token) => _facts.Quotations.Outer(token);

    internal TextSpan Span(int first, int end) =>
        new(_facts.Text.TokenSpan[first].Span.Start, _facts.Text.TokenSpan[end - 1].Span.End);

    /// <summary>Index of the first token that ends behind <paramref name="position"/>.</summary>
    internal int TokenAt(int position)
    {
        var tokens = _facts.Text.TokenSpan;
        var (low, high) = Around(tokens, position);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Span.End > position ? (low, middle) : (middle + 1, high);
        }

        _near = low;
        return low;
    }

    // Steps away from the token found last, each twice as long as the one before.
    private (int Low, int High) Around(ReadOnlySpan<Token> tokens, int position)
    {
        var (low, high) = (_near, _near);
        for (var step = 1; low > 0 && tokens[low - 1].Span.End > position; step *= 2)
        {
            (low, high) = (Math.Max(0, low - step), low);
        }

        for (var step = 1; high < tokens.Length && tokens[high].Span.End <= position; step *= 2)
        {
            (low, high) = (high + 1, Math.Min(tokens.Length, high + step));
        }

        return (low, high);
    }

    /// <summary>The tokens that <paramref name="span"/> touches.</summary>
    internal (int First, int End) TokensOf(TextSpan span)
    {
        var first = TokenAt(span.Start);
        var end = first;
        while (end < Count && _facts.Text.TokenSpan[end].Span.Start < span.End)
        {
            end++;
        }

        return (first, end);
    }

    private static bool[] LabelsOf(string kind) =>
        [.. NameLabels.All.Select(label => label.EndsWith(kind, StringComparison.Ordinal))];

    private int[] DateOfTokens(IReadOnlyList<DateMention> dates)
    {
        var of = new int[Count];
        Array.Fill(of, -1);
        for (var d = 0; d < dates.Count; d++)
        {
            var (first, end) = TokensOf(dates[d].Span);
            Array.Fill(of, d, first, end - first);
        }

        return of;
    }
}
