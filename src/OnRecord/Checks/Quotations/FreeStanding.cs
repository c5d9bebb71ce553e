using OnRecord.Text;

namespace OnRecord.Checks.Quotations;

/// <summary>Tells a quotation that is a sentence, or several, from one that is a part of the writer's.</summary>
internal static class FreeStanding
{
    /// <summary>True when it is closed, a sentence ends before it in its paragraph, or none stands there, and another begins
    /// behind it.</summary>
    internal static bool Is(CheckedReport report, Quotation quotation)
    {
        var text = report.Text;
        var paragraph = report.Layout.Paragraphs[quotation.Paragraph];
        var before = text.AsSpan(paragraph.Start, quotation.Span.Start - paragraph.Start).TrimEnd();
        var behind = text.AsSpan(quotation.Span.End, paragraph.End - quotation.Span.End).TrimStart();
        return quotation.Span.End > quotation.Inner.End && BeginsAndEnds(quotation.Inner.In(text)) && (before.IsEmpty || EndsSentence(before)) && (behind.IsEmpty || BeginsSentence(behind));
    }

    private static bool BeginsAndEnds(ReadOnlySpan<char> words) =>
        words.Trim() is [var first, .., var last] && (char.IsUpper(first) || char.IsDigit(first)) && last is '.' or '!' or '?' or '…' or ',';

    private static bool EndsSentence(ReadOnlySpan<char> words)
    {
        var bare = words.TrimEnd("\"'”’)");
        return !bare.IsEmpty && bare[^1] is '.' or '!' or '?' or '…';
    }

    private static bool BeginsSentence(ReadOnlySpan<char> words) =>
        words.TrimStart("\"'“‘(") is [var first, ..] && char.IsUpper(first);
}
