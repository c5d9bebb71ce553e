using System.Globalization;
using OnRecord.Checks;

namespace OnRecord.Ledger.Tests.Checking;

/// <summary>Of faults put into quotations of real news, so many are found by checking against a ledger of it.</summary>
public sealed class ElsewhereFaultTests : IClassFixture<NewsLedger>
{
    private const int Most = 70;
    private const double LeastFound = 0.95;

    private readonly NewsLedger _news;

    public ElsewhereFaultTests(NewsLedger news) => _news = news;

    [Fact]
    public void OR6001_finds_other_words_in_copies_of_a_report() => AssertFound("OR6001", QuotationFaults.OfWords);

    [Fact]
    public void OR6001_finds_other_words_in_other_reports() => AssertFound("OR6001", QuotationFaults.OfWordsElsewhere);

    [Fact]
    public void OR6002_finds_other_speakers_in_copies_of_a_report() =>
        AssertFound("OR6002", QuotationFaults.OfSpeakers);

    [Fact]
    public void OR6002_finds_other_speakers_in_other_reports() =>
        AssertFound("OR6002", QuotationFaults.OfSpeakersElsewhere);

    [Fact]
    public void OR6003_finds_other_words_in_versions_of_a_report() =>
        AssertFound("OR6003", QuotationFaults.OfWords, AsVersion);

    [Fact]
    public void OR6003_finds_other_speakers_in_versions_of_a_report() =>
        AssertFound("OR6003", QuotationFaults.OfSpeakers, AsVersion);

    private static Report AsVersion(Report report, Report original) =>
        new(original.Id, report.Text) { Outlet = original.Outlet, Published = original.Published };

    private void AssertFound(string rule, Func<Reading, IEnumerable<QuotationFault>> faults,
        Func<Report, Report, Report>? rename = null)
    {
        // As many of each kind, spread over the reports.
        var made = _news.Readings.SelectMany(reading => faults(reading).Select(fault =>
                rename is null ? fault : fault with { Report = rename(fault.Report, reading.Report) }))
            .GroupBy(static fault => fault.Kind, StringComparer.Ordinal).ToList();
        var spread = made.SelectMany(kind => kind.Where((_, i) => i % Math.Max(1,
            kind.Count() / (Most / made.Count)) == 0).Take(Most / made.Count)).ToList();
        var checker = new ReportChecker(new CheckOptions { Only = [rule], Elsewhere = _news.Find });
        var missed = spread.Where(fault => !checker.Check(NewsLedger.Read(fault.Report))
            .Any(finding => finding.Place.Span.Overlaps(fault.Place))).ToList();
        Assert.True(spread.Count >= 30, $"only {spread.Count} faults were made");
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{rule}: {spread.Count - missed.Count} of {spread.Count}"));
        Assert.True(missed.Count <= (1 - LeastFound) * spread.Count,
            $"{rule} missed {missed.Count} of {spread.Count}:\n" + string.Join('\n', missed.Select(static fault =>
            $"{fault.Kind}: {fault.Report.Text[fault.Place.Start..Math.Min(fault.Report.Text.Length, fault.Place.End + 30)]}")));
    }
}
