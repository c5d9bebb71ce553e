namespace OnRecord.Settings.Dates;

/// <summary>What the numbers of "8/3/2022" are, in one text.</summary>
internal enum NumberOrder
{
    /// <summary>Nothing in the text tells.</summary>
    Unknown,

    /// <summary>Day, month, year: another date of the text can be read in no other way.</summary>
    DayFirst,

    /// <summary>Month, day, year.</summary>
    MonthFirst,
}
