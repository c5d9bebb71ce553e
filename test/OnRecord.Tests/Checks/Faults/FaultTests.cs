using OnRecord.Checks;
using Xunit;

namespace OnRecord.Tests.Checks.Faults;

public sealed class FaultTests
{
    private const int Fewest = 30;
    private const int Most = 80;

    public static TheoryData<string> Rules =>
        [.. FaultGenerator.Rules.Where(rule => CheckRules.Find(rule) is not null)];

    // Nobody in the development texts is a captive.
    public static TheoryData<string> RulesForDev =>
        [.. Rules.Select(row => row.Data).Where(rule => !rule.StartsWith("OR5", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Faults_in_our_own_reports_are_found(string rule) =>
        AssertFound(rule, OwnReports.All, FoundSoFar.InOwn(rule));

    [Theory]
    [MemberData(nameof(RulesForDev))]
    public void Faults_in_polnear_dev_are_found(string rule) =>
        AssertFound(rule, DevReports.All, FoundSoFar.InDev(rule));

    [Fact(Explicit = true)]
    public void Show_the_figures_of_our_own_reports() => Show(OwnReports.All);

    [Fact(Explicit = true)]
    public void Show_the_figures_of_polnear_dev() => Show(DevReports.All);

    /// <summary>Shows what is put in, whether there is a rule to find it or not.</summary>
    [Fact(Explicit = true)]
    public void Show_the_faults_in_our_own_reports() => ShowFaults(OwnReports.All);

    [Fact(Explicit = true)]
    public void Show_the_faults_in_polnear_dev() => ShowFaults(DevReports.All);

    /// <summary>Shows what the rules find in our own reports before any fault is put in.</summary>
    [Fact(Explicit = true)]
    public void Show_what_is_found_in_clean_reports() => Write(string.Join('\n',
        from clean in OwnReports.All
        from finding in new ReportChecker(new CheckOptions()).Check(clean.Reading)
        select $"{clean.Report.Id} | {finding.Rule} | {finding.Place.In(clean.Report)} | {finding.Message}"));

    private static void AssertFound(string rule, IReadOnlyList<CleanReport> reports, int percent)
    {
        var score = FaultScore.Of(rule, FaultGenerator.Make(rule, reports, Most));
        Assert.InRange(score.Results.Count, Fewest, int.MaxValue);
        Assert.True(100 * score.Share >= percent,
            $"Of {score.Results.Count} faults, {score.Share:P0} were found. Missed:\n{string.Join('\n', score.Missed)}");
    }

    private static void Show(IReadOnlyList<CleanReport> reports)
    {
        var scores = Rules.Select(row => row.Data)
            .Select(rule => FaultScore.Of(rule, FaultGenerator.Make(rule, reports, Most)))
            .Where(score => score.Results.Count > 0).ToList();
        Write(FaultTable.Of(scores) + "\nMissed:\n" + string.Join('\n', scores.SelectMany(score => score.Missed)));
    }

    private static void ShowFaults(IReadOnlyList<CleanReport> reports) =>
        Write(string.Join('\n', FaultGenerator.Rules.SelectMany(rule => FaultGenerator.Make(rule, reports, Most))));

    private static void Write(string text) => TestContext.Current.TestOutputHelper?.WriteLine(text);
}
