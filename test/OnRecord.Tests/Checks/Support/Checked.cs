using OnRecord.Checks;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Checks.Support;

/// <summary>Checks a text by one rule.</summary>
internal static class Checked
{
    /// <summary>What the rule says about the text.</summary>
    public static IReadOnlyList<Finding> By(string rule, string text, string? title = null, string? published = null) =>
        By(rule, new Report("r", text) { Title = title, Published = published });

    /// <summary>What the rule says about the report.</summary>
    public static IReadOnlyList<Finding> By(string rule, Report report) =>
        new ReportChecker(new CheckOptions { Only = [rule] }).Check(SharedReader.Instance.Read(report));

    /// <summary>The words that a finding stands at.</summary>
    public static string Words(this Finding finding, string text) => text[finding.Place.Span.Start..finding.Place.Span.End];
}
