namespace OnRecord.Settings.Dates;

/// <summary>How a stretch of days is written.</summary>
internal enum PeriodKind
{
    /// <summary>As <c>2022-03-08</c>.</summary>
    Day,

    /// <summary>As <c>2022-W10</c>.</summary>
    Week,

    /// <summary>As <c>2022-03</c>.</summary>
    Month,

    /// <summary>As <c>2022-22</c>.</summary>
    Season,

    /// <summary>As <c>2022</c>.</summary>
    Year,

    /// <summary>By its ends, each as coarse as it can be: <c>1990/1999</c>, <c>2016-07/2016-09</c>.</summary>
    Stretch,
}
