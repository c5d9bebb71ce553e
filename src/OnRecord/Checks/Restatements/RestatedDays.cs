using OnRecord.Checks.Facts;

namespace OnRecord.Checks.Restatements;

/// <summary>Finds one event that is told on two days of the week.</summary>
internal static class RestatedDays
{
    // People do the same on several days: chosen on PolNeAR's training texts.
    private const double LeastLikeness = 0.65;
    private const int LeastWords = 4;

    /// <summary>Each weekday of a later sentence with the one of the earlier.</summary>
    internal static IEnumerable<NumberClash> Find(IReadOnlyList<Restatement> restatements) =>
        restatements.Where(static pair => pair.Likeness >= LeastLikeness && pair.Later.Keys.Count >= LeastWords && pair.Earlier.Weekdays.Count == 1 && pair.Later.Weekdays.Count == 1
                && pair.Earlier.Weekdays[0].Day != pair.Later.Weekdays[0].Day)
            .Select(static pair => new NumberClash(pair.Later.PlaceOf(pair.Later.Weekdays[0].Span), pair.Earlier.PlaceOf(pair.Earlier.Weekdays[0].Span), ""))
            .DistinctBy(static clash => clash.Place);
}
