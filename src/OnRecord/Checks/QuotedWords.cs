using OnRecord.Text;
using OnRecord.Wordings;

namespace OnRecord.Checks;

/// <summary>An outermost quotation of the report, with whose words it gives.</summary>
/// <param name="Quotation">The quotation; its spans count into the title when <paramref name="InTitle"/>.</param>
/// <param name="Words">The words between the marks, folded for comparing; their spans count from
/// <see cref="Inner"/>'s start.</param>
/// <param name="Statement">The report's own statement that holds it; null when none does.</param>
/// <param name="Speaker">Who speaks; null when not known.</param>
/// <param name="InTitle">True when it stands in <see cref="Report.Title"/>.</param>
internal sealed record QuotedWords(
    Quotation Quotation, FoldedWords Words, Statement? Statement, Speaker? Speaker, bool InTitle = false)
{
    /// <summary>The words between the marks.</summary>
    public TextSpan Inner => Quotation.Inner;

    /// <summary>The words with the marks.</summary>
    public FindingPlace Place => new(Quotation.Span, InTitle);

    /// <summary>Where the folded words from one index to before another stand in the text or title.</summary>
    public TextSpan SpanOf(int from, int to)
    {
        var span = Words.SpanOf(from, to);
        return new TextSpan(Inner.Start + span.Start, Inner.Start + span.End);
    }
}
