namespace OnRecord.Text;

/// <summary>Which marks belong together.</summary>
internal enum QuoteFamily : byte
{
    /// <summary>“ ” " „ '' ``.</summary>
    Double,

    /// <summary>‘ ’ ' ‚ `.</summary>
    Single,

    /// <summary>« ».</summary>
    Guillemet,

    /// <summary>‹ ›.</summary>
    SingleGuillemet,
}

/// <summary>What a mark's shape says of its side.</summary>
internal enum QuoteShape : byte
{
    /// <summary>Nothing: " and '.</summary>
    Straight,

    /// <summary>It opens: “ ‘ « ‹.</summary>
    Opening,

    /// <summary>It closes: ” ’ » ›.</summary>
    Closing,

    /// <summary>It opens, and the opening shape closes it: „ ‚.</summary>
    Low,
}

/// <summary>What a mark was found to do.</summary>
internal enum QuoteRole : byte
{
    /// <summary>A quotation mark of no quotation.</summary>
    Stray,

    /// <summary>Opens a quotation.</summary>
    Opens,

    /// <summary>Closes a quotation.</summary>
    Closes,

    /// <summary>No quotation mark: an apostrophe, or a sign for feet and inches.</summary>
    NotAMark,
}

/// <summary>A mark that may open or close a quotation.</summary>
internal struct QuoteMark
{
    public required int Start { get; init; }

    public required int End { get; init; }

    public required QuoteFamily Family { get; init; }

    public required QuoteShape Shape { get; init; }

    /// <summary>True when the spacing is that of an opening mark.</summary>
    public bool LooksOpening { get; set; }

    /// <summary>True when the spacing is that of a closing mark.</summary>
    public bool LooksClosing { get; set; }

    public QuoteRole Role { get; set; }

    public readonly bool OnlyLooksOpening => LooksOpening && !LooksClosing;

    public readonly bool OnlyLooksClosing => LooksClosing && !LooksOpening;
}
