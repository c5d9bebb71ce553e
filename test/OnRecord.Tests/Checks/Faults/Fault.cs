namespace OnRecord.Tests.Checks.Faults;

/// <summary>A report with one fault put in.</summary>
/// <param name="Rule">Code of the rule that should find it.</param>
/// <param name="Kind">What was done to the report, in a few words.</param>
/// <param name="Clean">The report without the fault.</param>
/// <param name="Report">The report with it.</param>
/// <param name="Places">Where the fault may be reported, any of them will do: a contradiction has two ends.</param>
internal sealed record Fault(string Rule, string Kind, CleanReport Clean, Report Report, IReadOnlyList<FindingPlace> Places)
{
    /// <summary>Another rule that may report it as well as its own, but not beside it; null for none.</summary>
    public string? OrRule { get; init; }

    /// <summary>The fault's kind, report and the words at its places, for people.</summary>
    public override string ToString() =>
        $"{Rule} {Kind} | {Clean.Report.Id} | {string.Join(" / ", Places.Select(place => place.In(Report)))}";
}
