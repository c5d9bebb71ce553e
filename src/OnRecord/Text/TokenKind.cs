namespace OnRecord.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>A word, an abbreviation or a clitic ("n't", "'s").</summary>
    Word,

    /// <summary>A number, with its marks ("1,200.5", "16th", "7:30").</summary>
    Number,

    /// <summary>A web or e-mail address, a hashtag or a handle.</summary>
    Address,

    /// <summary>A mark that opens or closes a quotation.</summary>
    QuotationMark,

    /// <summary>Any other mark or symbol.</summary>
    Mark,
}
