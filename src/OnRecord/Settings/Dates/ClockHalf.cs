namespace OnRecord.Settings.Dates;

/// <summary>How an hour is to be understood.</summary>
internal enum ClockHalf
{
    /// <summary>There is no time.</summary>
    None,

    /// <summary>One of twelve, in either half of the day.</summary>
    Unmarked,

    /// <summary>Before noon.</summary>
    Morning,

    /// <summary>After noon.</summary>
    Afternoon,

    /// <summary>One of 24.</summary>
    Full,
}
