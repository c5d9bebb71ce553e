namespace OnRecord.Settings.Dates;

/// <summary>The parts of a calendar date that words tell; 0 for one that they don't.</summary>
internal readonly record struct DateFields(int Year, int Month, int Day, int Weekday)
{
    /// <summary>A date of year, month and day.</summary>
    public static DateFields Of(int year, int month, int day) => new(year, month, day, 0);

    /// <summary>True when nothing but the year is told.</summary>
    public bool IsYearOnly => Year > 0 && Month == 0;

    /// <summary>True when nothing but the day of a month is told.</summary>
    public bool IsDayOnly => Year == 0 && Month == 0 && Day > 0 && Weekday == 0;
}
