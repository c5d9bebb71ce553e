using OnRecord.People;

namespace OnRecord.Checks.Facts;

/// <summary>OR3003: somebody's age, office or unit, or the spelling of a place, changes within the report.</summary>
internal static class OR3003ChangedDescription
{
    private const int MostEvidence = 12;

    internal static CheckRule Rule { get; } = new("OR3003", "changed-description", FindingLevel.Warning, Find)
    {
        Summary = "Somebody's age, office or unit, or the spelling of a place, that changes within the report.",
    };

    private static IEnumerable<Finding> Find(CheckedReport report)
    {
        var findings = Changes(report, ToldAges.Find(report), static (one, other) => true, "age")
            .Concat(Changes(report, ToldUnits.Find(report), static (one, other) => true, "unit"))
            .Concat(Changes(report, ToldOffices.Ranked(report), static (one, other) => one.Length == 0
                || other.Length == 0, "office"))
            .Concat(Changes(report, ToldOffices.Placed(report), AreTwoPlaces, "office"))
            .Concat(TradeClashFinder.Find(report).Select(pair => At(report, pair.Later, pair.Earlier, "office or trade")))
            .DistinctBy(static finding => finding.Place);
        foreach (var finding in findings)
        {
            yield return finding;
        }

        foreach (var (rare, usual) in PlaceSpellings.Find(report))
        {
            yield return Rule.At(rare[0], $"{report.Quote(rare[0])} is spelled {report.Quote(usual[0])} elsewhere "
                + "in the report.",
                "Settle on one spelling, or show that two places are meant.") with
            {
                Evidence = [.. usual.Take(MostEvidence).Select(static place =>
                    new FindingEvidence("spelled otherwise here") { Place = new FindingPlace(place) })],
            };
        }
    }

    // The first telling of each thing of each person stands; the first that differs is reported, once.
    private static IEnumerable<Finding> Changes(
        CheckedReport report, IEnumerable<ToldOf> told, Func<string, string, bool> differ, string kind)
    {
        var first = new Dictionary<(Entity, string), ToldOf>();
        var reported = new HashSet<(Entity, string)>();
        foreach (var one in told)
        {
            var key = (one.Entity, one.What);
            if (!first.TryAdd(key, one) && first[key] is var other && one.Value != other.Value
                && differ(other.Value, one.Value)
                && !HaveTwoNames(report, one, other) && reported.Add(key))
            {
                yield return At(report, one, other, kind);
            }
        }
    }

    // Two people of one family whose names were taken for one's: "President George W. Bush", "Vice President George
    // H.W. Bush".
    private static bool HaveTwoNames(CheckedReport report, ToldOf one, ToldOf other) =>
        FullNameBehind(report, one) is { } first && FullNameBehind(report, other) is { } second
        && !first.In(report.Text).SequenceEqual(second.In(report.Text));

    private static TextSpan? FullNameBehind(CheckedReport report, ToldOf told)
    {
        var token = report.Tokens.TokenAt(told.Place.End);
        var name = token < report.Tokens.Count ? report.Discourse.Sources.NameOf[token] : -1;
        return name >= 0 && report.Discourse.Names[name] is { End: var end }
            && end - token > 1 ? report.Tokens.Span(token, end) : null;
    }

    private static Finding At(CheckedReport report, ToldOf one, ToldOf other, string kind)
    {
        var name = report.Tokens.Span(one.Entity.Called.First, one.Entity.Called.End);
        return Rule.At(one.Place, $"The {kind} of {report.Quote(name)} is {report.Quote(one.Place)} here and "
            + $"{report.Quote(other.Place)} before.",
            "Find out which is right, or say what changed.") with
        {
            Evidence = [new FindingEvidence("told otherwise here") { Place = new FindingPlace(other.Place) }],
        };
    }

    // Two full names of places of which neither is short for the other.
    private static bool AreTwoPlaces(string one, string other) =>
        IsFull(one) && IsFull(other) && !one.Contains(other, StringComparison.OrdinalIgnoreCase)
            && !other.Contains(one, StringComparison.OrdinalIgnoreCase)
        && !one.AsSpan(0, 2).Equals(other.AsSpan(0, 2), StringComparison.OrdinalIgnoreCase);

    private static bool IsFull(string place) => place.Length > 3 && !place.Contains('.', StringComparison.Ordinal)
        && place is not ("America" or "United States" or "Washington" or "White House" or "Capitol Hill");
}
