using OnRecord.Checks;

namespace OnRecord.Cli.CheckSettings;

/// <summary>What checks each report, by the settings that hold for it. Safe to share between threads.</summary>
internal sealed class Checkers
{
    private readonly IReadOnlyList<string> _only;
    private readonly ReportChecker _all;

    /// <summary>Checkers by the rules named, or by all.</summary>
    public Checkers(IReadOnlyList<string> rules, string? config)
    {
        _ = config;
        _only = [.. rules.Select(rule => (RuleNames.Find(rule) ?? throw SettingErrors.NoRule(rule)).Code)];
        _all = new ReportChecker(new CheckOptions { Only = _only });
    }

    /// <summary>The checker of the report in a file; null for standard input and addresses.</summary>
    public ReportChecker For(string? path) { _ = path; return _all; }
}
