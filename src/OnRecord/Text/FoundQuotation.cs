namespace OnRecord.Text;

/// <summary>A quotation while its paragraph is being read.</summary>
internal struct FoundQuotation
{
    public int Start { get; set; }

    public int End { get; set; }

    public int InnerStart { get; set; }

    public int InnerEnd { get; set; }

    public bool Continues { get; set; }

    public QuotationRepair Repair { get; set; }

    /// <summary>True when its opening mark turned out to be an apostrophe.</summary>
    public bool Dropped { get; set; }
}
