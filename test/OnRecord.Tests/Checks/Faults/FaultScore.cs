using OnRecord.Checks;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Checks.Faults;

/// <summary>How many of the faults put in a rule finds.</summary>
/// <param name="Rule">The rule's code.</param>
/// <param name="Results">Each fault, and whether it was found.</param>
internal sealed record FaultScore(string Rule, IReadOnlyList<(Fault Fault, bool Found)> Results)
{
    /// <summary>0 to 1.</summary>
    public double Share => Results.Count == 0 ? 0 : (double)Results.Count(result => result.Found) / Results.Count;

    /// <summary>The faults that were not found.</summary>
    public IEnumerable<Fault> Missed => Results.Where(result => !result.Found).Select(result => result.Fault);

    /// <summary>Checks by the rule alone each report that a fault was put in.</summary>
    public static FaultScore Of(string rule, IReadOnlyList<Fault> faults)
    {
        var checker = new ReportChecker(new CheckOptions { Only = [rule] });
        return new FaultScore(rule, [.. faults.AsParallel().AsOrdered().Select(fault => (fault, Finds(checker, fault)))]);
    }

    // A fault that two rules cover is found when one of them reports it, and not when both do.
    private static bool Finds(ReportChecker checker, Fault fault) => fault.OrRule is { } other
        ? CountOf(new ReportChecker(new CheckOptions { Only = [fault.Rule, other] }), fault) == 1
        : CountOf(checker, fault) > 0;

    private static int CountOf(ReportChecker checker, Fault fault)
    {
        var before = checker.Check(fault.Clean.Reading).Select(finding => finding.Fingerprint).ToHashSet();
        return checker.Check(SharedReader.Instance.Read(fault.Report)).Count(finding => !before.Contains(finding.Fingerprint)
            && PlacesOf(finding).Any(place => fault.Places.Any(other => Meet(place, other))));
    }

    private static IEnumerable<FindingPlace> PlacesOf(Finding finding) =>
        finding.Evidence.Select(evidence => evidence.Place).OfType<FindingPlace>().Prepend(finding.Place);

    // An empty place (where a mark is missing) meets what it touches.
    private static bool Meet(FindingPlace one, FindingPlace other) => one.InTitle == other.InTitle
        && (one.Span.Overlaps(other.Span) || (one.Span.IsEmpty && Touches(one.Span.Start, other.Span)));

    private static bool Touches(int position, TextSpan span) => span.Start <= position && position <= span.End;
}
