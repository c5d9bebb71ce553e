using OnRecord.Text;

namespace OnRecord.Tests.Text;

/// <summary>Writes what was read from a text the way tests compare it: the words, with a bar between.</summary>
internal static class Shown
{
    public static string Paragraphs(string text) => Join(text, ReportText.From(text).Paragraphs);

    public static string Sentences(string text) => Join(text, ReportText.From(text).Sentences.Select(s => s.Span));

    public static string Tokens(string text) => Join(text, ReportText.From(text).Tokens.Select(t => t.Span));

    public static string TokensOf(string text, TokenKind kind) =>
        Join(text, ReportText.From(text).Tokens.Where(t => t.Kind == kind).Select(t => t.Span));

    public static string Quotations(string text) => Join(text, ReportText.From(text).Quotations.Select(q => q.Span));

    private static string Join(string text, IEnumerable<TextSpan> spans) =>
        string.Join('|', spans.Select(span => span.In(text).ToString()));
}
