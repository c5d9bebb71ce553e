namespace OnRecord.Text;

/// <summary>A text cut into paragraphs, quotations, sentences and tokens; all offsets count into
/// <see cref="Text"/>.</summary>
/// <remarks>Immutable; safe to share between threads. Building it takes time linear in the text's length.</remarks>
public sealed class ReportText
{
    private readonly Token[] _tokens;
    private readonly Sentence[] _sentences;

    private ReportText(string text, TextSpan[] paragraphs, Quotation[] quotations, Token[] tokens, Sentence[] sentences)
    {
        Text = text;
        Paragraphs = paragraphs;
        Quotations = quotations;
        _tokens = tokens;
        _sentences = sentences;
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Paragraphs in order, without the white space around them.</summary>
    public IReadOnlyList<TextSpan> Paragraphs { get; }

    /// <summary>Quotations in the order of their opening, an outer one before those inside it.</summary>
    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>Tokens in order; none holds white space, none overlap, and none crosses a sentence's end.</summary>
    public IReadOnlyList<Token> Tokens => _tokens;

    /// <summary>Sentences in order; together they hold every token.</summary>
    public IReadOnlyList<Sentence> Sentences => _sentences;

    /// <summary><see cref="Tokens"/> without the cost of an interface, for what reads all of them.</summary>
    internal ReadOnlySpan<Token> TokenSpan => _tokens;

    /// <summary><see cref="Sentences"/> without the cost of an interface.</summary>
    internal ReadOnlySpan<Sentence> SentenceSpan => _sentences;

    /// <summary>Cuts <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReportText From(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var paragraphs = ParagraphReader.Read(text);
        var (quotations, marks) = QuotationReader.Read(text, paragraphs);
        var tokenizer = new Tokenizer(text, marks);
        var splitter = new SentenceSplitter(text, tokenizer.Tokens, marks);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var first = tokenizer.Tokens.Count;
            tokenizer.Read(paragraphs[i]);
            splitter.Split(i, first, tokenizer.Tokens.Count);
        }

        return new ReportText(text, [.. paragraphs], [.. quotations], [.. tokenizer.Tokens],
            [.. splitter.Sentences]);
    }
}
