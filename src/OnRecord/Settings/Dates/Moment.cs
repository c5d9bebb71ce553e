namespace OnRecord.Settings.Dates;

/// <summary>A period, or a time of a day, that is known.</summary>
internal readonly record struct Moment(Period Period, ClockTime Clock, PartOfDay Part)
{
    /// <summary>The written form; up to <paramref name="last"/> of the same day where there is such a time.</summary>
    public string ToText(ClockTime last) => !Clock.HasValue ? Period.ToText()
        : last.HasValue ? $"{At(Clock)}/{At(NotBefore(last))}" : At(Clock);

    /// <summary>The written form of the range from here to <paramref name="last"/>.</summary>
    public string To(Moment last) =>
        Start(Period) + "/" + (last.Clock.HasValue ? last.At(last.Clock) : last.Period.EndText());

    /// <summary>The written form of the range that "since", "until", "before", "after" or "by" makes of it; the period
    /// itself does not belong to what lies before or after it.</summary>
    public string Bound(DateWord word) => word switch
    {
        DateWord.Since => Start(Period) + "/..",
        DateWord.After => (Clock.HasValue ? At(Clock) : Period.After().StartText()) + "/..",
        DateWord.Before => "../" + (Clock.HasValue ? At(Clock) : Period.Before().EndText()),
        _ => "../" + (Clock.HasValue ? At(Clock) : Period.EndText()),
    };

    // "From 3 to 8" ends in the evening if it begins after noon.
    private ClockTime NotBefore(ClockTime last) => last.Half == ClockHalf.Unmarked
        && string.CompareOrdinal(last.ToText(Part), Clock.ToText(Part)) < 0 ? last with { Half = ClockHalf.Afternoon }
        : last;

    private string Start(Period period) => Clock.HasValue ? At(Clock) : period.StartText();

    private string At(ClockTime time) => $"{Period.ToText()}T{time.ToText(Part)}";
}
