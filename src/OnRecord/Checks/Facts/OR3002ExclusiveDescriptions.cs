using OnRecord.Checks.Restatements;

namespace OnRecord.Checks.Facts;

/// <summary>OR3002: the same people or thing described in ways that exclude each other.</summary>
internal static class OR3002ExclusiveDescriptions
{
    internal static CheckRule Rule { get; } = new("OR3002", "exclusive-descriptions", FindingLevel.Warning, Find)
    {
        Summary = "The same people or thing described in ways that exclude each other: officers and soldiers, north and "
            + "south.",
    };

    private static IEnumerable<Finding> Find(CheckedReport report)
    {
        var quantities = report.Quantities;
        return TitleDescriptionFinder.Find(report, quantities).Concat(GroupClashFinder.Find(report, quantities))
            .Concat(FigureClashFinder.Find(report, quantities))
            .Concat(CompassClashFinder.Find(report)).Concat(PersonClashFinder.Find(report))
            .Concat(PersonKindFinder.Find(report))
                .Concat(RestatedWords.Find(report)).DistinctBy(static clash => clash.Place)
            .Select(clash => Clash(report, clash));
    }

    private static Finding Clash(CheckedReport report, DescriptionClash clash)
    {
        var (words, other) = (CheckedReport.Quote(clash.Place.In(report.Report)),
            CheckedReport.Quote(clash.Other.In(report.Report)));
        return Rule.At(clash.Place, $"{words} and {other} cannot both hold.",
            "Find out which description is right.") with
        {
            Evidence = [new FindingEvidence(clash.Tie) { Place = clash.Other }],
        };
    }
}
