namespace OnRecord.Checks.Facts;

/// <summary>Finds groups of one number to whom the same happens, and who are called by nouns that exclude each other:
/// "seven officers were captured", "the seven soldiers captured".</summary>
internal static class GroupClashFinder
{
    private const int MostCompared = 24;

    internal static IEnumerable<DescriptionClash> Find(CheckedReport report, IReadOnlyList<Quantity> quantities)
    {
        var circumstances = new Circumstances(report);
        return quantities.Where(static quantity => quantity is
        {
            Amount:
            {
                IsExact: true, Unit: AmountUnit.Count,
                Value: >= 2
            }, Noun: not null, IsPart: false
        })
            .GroupBy(static quantity => quantity.Amount.Value).Select(static group => group.Take(MostCompared).ToList())
            .SelectMany(group => FindIn(report, circumstances, group));
    }

    private static IEnumerable<DescriptionClash> FindIn(CheckedReport report, Circumstances circumstances,
        List<Quantity> group)
    {
        for (var i = 1; i < group.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (report.Tokens.SentenceIndex(group[j].At) != report.Tokens.SentenceIndex(group[i].At)
                    && TieOf(report, group, (group[j], group[i])) is { } tie
                        && circumstances.MayBeTakenUp(group[j].At, group[i].At))
                {
                    yield return new DescriptionClash(group[i].Place, group[j].Place, tie);
                    break;
                }
            }
        }
    }

    private static string? TieOf(CheckedReport report, List<Quantity> group, (Quantity One, Quantity Other) pair)
    {
        var (one, other) = pair;
        var haveSame = one.Happening is { IsOpen: false } first && other.Happening is { IsOpen: false } second
            && first.Verb == second.Verb && first.IsDoer == second.IsDoer && first.IsListed;
        if (ExclusiveWords.Who.Exclude(one.Noun!, other.Noun!))
        {
            return haveSame && new Circumstances(report).MayBeOne(one.At, other.At)
                ? "the same number, to whom the same happens"
                : IsTakenUp(group, one, other) ? "the same number, taken up again" : null;
        }

        return one.Noun == other.Noun && one.Modifiers == other.Modifiers && other.IsDefinite && !one.IsDefinite
            && one.Happening is { IsOpen: false, IsListed: true } was
                && other.Happening is { IsOpen: false, IsListed: true } now
            && !was.IsDoer && !now.IsDoer && ExclusiveWords.Done.Exclude(was.Verb, now.Verb)
                ? "the same number of the same" : null;
    }

    // "The seven soldiers" behind "seven officers", where no other seven come before.
    private static bool IsTakenUp(List<Quantity> group, Quantity one, Quantity other) =>
        other.IsDefinite && !one.IsDefinite
        && one.Amount.Value > 2 && group.Count(before => before.At < other.At) == 1;
}
