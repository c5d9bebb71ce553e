using System.Globalization;
using OnRecord.Checks.Restatements;

namespace OnRecord.Checks.Facts;

/// <summary>OR3001: numbers that disagree about the same thing.</summary>
internal static class OR3001DisagreeingNumbers
{
    internal static CheckRule Rule { get; } = new("OR3001", "disagreeing-numbers", FindingLevel.Warning, Find)
    {
        Summary = "Numbers that disagree about the same thing, or parts that do not add up to the whole.",
    };

    private static IEnumerable<Finding> Find(CheckedReport report)
    {
        var quantities = report.Quantities;
        return TitleClashFinder.Find(report, quantities).Concat(CountClashFinder.Find(report, quantities))
            .Concat(MeasureClashFinder.Find(report, quantities)).Concat(EventDayFinder.Find(report, areRelative: false))
            .Concat(AgeClashFinder.Find(report)).Concat(RestatedNumbers.Find(report.Restatements))
            .Select(clash => Clash(report, clash))
            .Concat(PartsFinder.Find(report, quantities).Select(clash => Parts(report, clash)))
            .Concat(CountedTwice.Find(report.Told).Select(clash => Counted(report, clash)))
            .DistinctBy(static finding => (finding.Place.Span.Start, finding.Place.InTitle));
    }

    private static Finding Parts(CheckedReport report, PartsClash clash)
    {
        var (whole, parts) = (report.Quote(clash.Whole.Place.Span), report.Quote(clash.Parts.Span));
        return Rule.At(clash.Parts,
            $"{parts} add up to {clash.Sum.ToString(CultureInfo.InvariantCulture)}, not to {whole}.",
            "Find out which number is right.") with
        {
            Evidence = [new FindingEvidence("the whole") { Place = clash.Whole.Place }],
        };
    }

    // Nothing but the thing's name ties the two: worth a look.
    private static Finding Counted(CheckedReport report, NumberClash clash) =>
        Clash(report, clash) with { Level = FindingLevel.Note };

    private static Finding Clash(CheckedReport report, NumberClash clash)
    {
        var (words, other) = (CheckedReport.Quote(clash.Place.In(report.Report)),
            CheckedReport.Quote(clash.Other.In(report.Report)));
        return Rule.At(clash.Place, $"{words} here is {other} elsewhere in the report.",
            "Find out which number is right.") with
        {
            Evidence = [new FindingEvidence("the other number") { Place = clash.Other }],
        };
    }
}
