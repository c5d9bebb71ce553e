namespace OnRecord.Settings.Dates;

/// <summary>One date as read: the parts of a calendar date, a period already known, or one that stays open.</summary>
internal readonly record struct DatePoint
{
    private DatePoint(DateFields fields, Period? period, bool isOpen)
    {
        Fields = fields;
        Period = period;
        IsOpen = isOpen;
    }

    /// <summary>A date that no value can be given to.</summary>
    public static DatePoint Open { get; } = new(default, null, isOpen: true);

    /// <summary>What the words tell of a calendar date.</summary>
    public DateFields Fields { get; init; }

    /// <summary>The period, where it is known without its surroundings.</summary>
    public Period? Period { get; init; }

    /// <summary>True when there is no value.</summary>
    public bool IsOpen { get; }

    /// <summary>True when the words mean a part of the period: "the end of 2016".</summary>
    public bool IsPart { get; init; }

    /// <summary>The part of the day.</summary>
    public PartOfDay Part { get; init; }

    /// <summary>The time, or where a stretch of time begins.</summary>
    public ClockTime Clock { get; init; }

    /// <summary>Where a stretch of time ends.</summary>
    public ClockTime ClockEnd { get; init; }

    /// <summary>Parts of a calendar date.</summary>
    public static DatePoint Of(DateFields fields) => new(fields, null, isOpen: false);

    /// <summary>A period; null stays open.</summary>
    public static DatePoint Of(Period? period) => period is null ? Open : new DatePoint(default, period, isOpen: false);
}
