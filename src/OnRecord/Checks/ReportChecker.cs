using OnRecord.People.Protecting;

namespace OnRecord.Checks;

/// <summary>Checks whether a report's words hold up. Immutable; safe to share between threads.</summary>
public sealed class ReportChecker
{
    private readonly CheckOptions _options;
    private readonly CheckRule[] _rules;

    /// <summary>A checker by all rules that <paramref name="options"/> leave on.</summary>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public ReportChecker(CheckOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _rules = [.. CheckRules.All.Where(IsOn)];
    }

    /// <summary>What there is to say about <paramref name="reading"/>, in the order of the report, without what the draft
    /// silences.</summary>
    /// <exception cref="ArgumentNullException">The reading is null.</exception>
    /// <exception cref="ArgumentException">The reading was not made by a <see cref="StatementReader"/>.</exception>
    public IReadOnlyList<Finding> Check(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var report = new CheckedReport(reading, _options);
        var found = _rules.SelectMany(rule => rule.Find(report)).Select(WithLevel)
            .Where(finding => !reading.Report.Silences.Any(silence => silence.Covers(finding)))
            .OrderBy(static finding => finding.Place).ThenBy(static finding => finding.Rule, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Message, StringComparer.Ordinal).ToList();
        return found.Count == 0 ? [] : Fingerprints.Add(found, MaskedReading.Of(reading));
    }

    private bool IsOn(CheckRule rule) =>
        (_options.Only.Count == 0 || _options.Only.Contains(rule.Code))
        && !(_options.Levels.TryGetValue(rule.Code, out var level) && level is null);

    private Finding WithLevel(Finding finding) =>
        _options.Levels.TryGetValue(finding.Rule, out var level) && level is { } other ? finding with { Level = other } : finding;
}
