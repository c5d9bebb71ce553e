namespace OnRecord.Settings.Dates;

/// <summary>A part of a day, which tells the half of the day that a clock time lies in.</summary>
internal enum PartOfDay
{
    /// <summary>Not told.</summary>
    None,

    /// <summary>Before noon.</summary>
    Morning,

    /// <summary>After noon.</summary>
    Afternoon,

    /// <summary>The end of the day.</summary>
    Evening,

    /// <summary>From one day into the next.</summary>
    Night,
}
