using OnRecord.Checks;

namespace OnRecord.Cli.CheckSettings;

/// <summary>What checks the reports for which the same settings hold.</summary>
/// <param name="options">The settings.</param>
internal sealed class Checker(CheckOptions options)
{
    private readonly ReportChecker _reports = new(options);

    /// <summary>What there is to say about a report.</summary>
    public IReadOnlyList<OnRecord.Finding> Check(Reading reading) => _reports.Check(reading);

    /// <summary>What there is to say about a draft in which somebody is writing at that place just now; null for
    /// nowhere.</summary>
    public IReadOnlyList<OnRecord.Finding> Check(Reading reading, int? writingAt) =>
        writingAt is null ? Check(reading) : new ReportChecker(options with { WritingAt = writingAt }).Check(reading);

    /// <summary>True when the rule of that code is one that is checked by. Without a ledger its rules are
    /// not.</summary>
    public bool IsOn(string rule) =>
        (options.Elsewhere is not null || CheckRules.Find(rule) is not { NeedsElsewhere: true })
        && (options.Only.Count == 0 || options.Only.Contains(rule))
        && !(options.Levels.TryGetValue(rule, out var level) && level is null);
}
