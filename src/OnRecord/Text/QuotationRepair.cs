namespace OnRecord.Text;

/// <summary>What was wrong with a quotation's marks.</summary>
public enum QuotationRepair
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The closing mark does not belong to the opening one: ‘ … ”.</summary>
    Mismatched,

    /// <summary>No mark closes it, and the next paragraph does not take it up; it was ended at the paragraph's end or
    /// earlier.</summary>
    Unclosed,

    /// <summary>A closing mark without an opening one; the quotation was begun where it most likely begins.</summary>
    Unopened,
}
