namespace OnRecord.Text;

/// <summary>A stretch of text between quotation marks, within one paragraph.</summary>
public sealed record Quotation
{
    /// <summary>From the opening mark to the closing mark, both included where present.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words between the marks, without the marks.</summary>
    public required TextSpan Inner { get; init; }

    /// <summary>0 for a quotation in the report's own text, 1 for one inside that, and so on.</summary>
    public required int Depth { get; init; }

    /// <summary>Index of the paragraph in <see cref="ReportText.Paragraphs"/>.</summary>
    public required int Paragraph { get; init; }

    /// <summary>True when this takes up the quotation that the paragraph before left open, as running quotations
    /// do.</summary>
    public bool Continues { get; init; }

    /// <summary>What was wrong with the marks and was repaired.</summary>
    public QuotationRepair Repair { get; init; }
}
