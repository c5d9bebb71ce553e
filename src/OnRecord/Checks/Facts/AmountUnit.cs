namespace OnRecord.Checks.Facts;

/// <summary>What an amount counts in.</summary>
internal enum AmountUnit : byte
{
    /// <summary>People or things, by one.</summary>
    Count,

    /// <summary>Hundredths, points of them too.</summary>
    Percent,

    /// <summary>A part of a whole: "two-thirds".</summary>
    Share,

    /// <summary>Dollars.</summary>
    Dollars,

    /// <summary>Pounds sterling.</summary>
    Pounds,

    /// <summary>Euros.</summary>
    Euros,
}
