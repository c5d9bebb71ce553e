namespace OnRecord.Settings.Dates;

/// <summary>One date as read: the parts of a calendar date, a period already known, or one that stays open.</summary>
internal readonly record struct DatePoint
{
    /// <summary>A day that no value can be given to.</summary>
    public static DatePoint Open { get; } = new() { IsOpen = true, IsOpenDay = true };

    /// <summary>What the words tell of a calendar date.</summary>
    public DateFields Fields { get; init; }

    /// <summary>The period, where it is known without its surroundings.</summary>
    public Period? Period { get; private init; }

    /// <summary>True when there is no value.</summary>
    public bool IsOpen { get; private init; }

    /// <summary>True when the words mean a part of the period: "the end of 2016".</summary>
    public bool IsPart { get; init; }

    /// <summary>The part of the day.</summary>
    public PartOfDay Part { get; init; }

    /// <summary>The time, or where a stretch of time begins.</summary>
    public ClockTime Clock { get; init; }

    /// <summary>Where a stretch of time ends.</summary>
    public ClockTime ClockEnd { get; init; }

    /// <summary>True for one day, of which a time can be told.</summary>
    public bool IsDay => IsOpenDay || Fields.Day > 0 || Fields.Weekday > 0 || Period is { Kind: PeriodKind.Day };

    private bool IsOpenDay { get; init; }

    /// <summary>Parts of a calendar date.</summary>
    public static DatePoint Of(DateFields fields) => new() { Fields = fields };

    /// <summary>A period; null for one, not a day, that stays open.</summary>
    public static DatePoint Of(Period? period) => new() { Period = period, IsOpen = period is null };
}
