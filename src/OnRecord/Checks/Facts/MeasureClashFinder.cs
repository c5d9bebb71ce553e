namespace OnRecord.Checks.Facts;

/// <summary>Finds amounts of money and percents of one thing that disagree: "a $3 million fine" and "the $4 million
/// fine".</summary>
internal static class MeasureClashFinder
{
    private const int MostCompared = 12;
    private const int MostValues = 2;

    internal static IEnumerable<NumberClash> Find(CheckedReport report, IReadOnlyList<Quantity> quantities)
    {
        var circumstances = new Circumstances(report);
        return quantities.Where(static quantity => quantity.Topic is not null && !quantity.IsPart)
            .GroupBy(static quantity => (quantity.Topic!.Name, quantity.Amount.Unit, quantity.Topic.IsChange,
                Way: quantity.Topic.IsChange ? quantity.Topic.Direction : Direction.None))
                .Select(static group => group.ToList())
            .Where(static group => group.Count is > 1 and <= MostCompared && Values(group) == MostValues)
            .SelectMany(group => FindIn(report, circumstances, group));
    }

    private static int Values(List<Quantity> group) =>
        group.Select(static quantity => quantity.Amount.Value).Distinct().Count();

    private static IEnumerable<NumberClash> FindIn(CheckedReport report, Circumstances circumstances,
        List<Quantity> group)
    {
        for (var i = 1; i < group.Count; i++)
        {
            var other = group.Take(i).FirstOrDefault(one => !one.Amount.Agrees(group[i].Amount)
                && AreBoundTogether(report, one, group[i])
                && circumstances.MayBeOne((one.At, one.Topic!.VerbAt), (group[i].At, group[i].Topic!.VerbAt)));
            if (other is not null)
            {
                yield return new NumberClash(group[i].Place, other.Place, group[i].Topic!.Name);
            }
        }
    }

    // The later takes the thing up, and both are near enough to be one.
    private static bool AreBoundTogether(CheckedReport report, Quantity one, Quantity other) =>
        report.Tokens.SentenceIndex(one.At) != report.Tokens.SentenceIndex(other.At) && other.Topic!.IsTakenUp
        && Math.Max(one.Amount.Least, other.Amount.Least) <= 2 * Math.Min(one.Amount.Most, other.Amount.Most);
}
