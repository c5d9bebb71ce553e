namespace OnRecord.Text;

/// <summary>A text cut into paragraphs, quotations, sentences and tokens; all offsets count into <see cref="Text"/>.</summary>
/// <remarks>Immutable; safe to share between threads. Building it takes time linear in the text's length.</remarks>
public sealed class ReportText
{
    private ReportText(string text, IReadOnlyList<TextSpan> paragraphs, IReadOnlyList<Quotation> quotations,
        Token[] tokens, Sentence[] sentences)
    {
        Text = text;
        Paragraphs = paragraphs;
        Quotations = quotations;
        Tokens = tokens;
        Sentences = sentences;
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Paragraphs in order, without the white space around them.</summary>
    public IReadOnlyList<TextSpan> Paragraphs { get; }

    /// <summary>Quotations in the order of their opening, an outer one before those inside it.</summary>
    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>Tokens in order; none holds white space, none overlap, and none crosses a sentence's end.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Sentences in order; together they hold every token.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Cuts <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReportText From(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ReportText(text, [], [], [], []);
    }
}
