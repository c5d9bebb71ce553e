using OnRecord.Checks;
using OnRecord.Checks.Elsewhere;
using OnRecord.Tests.Support;
using OnRecord.Wordings;

namespace OnRecord.Tests.Checks.Support;

/// <summary>What other reports print, as a ledger would know it.</summary>
internal static class Printed
{
    /// <summary>What the rule says about a text beside these others.</summary>
    public static IReadOnlyList<Finding> By(string rule, string text, params string[] others) =>
        By(rule, text, reading => new ReportElsewhere { Quotations = Quotations(reading, others) });

    /// <summary>What OR6003 says about a text beside its earlier version.</summary>
    public static IReadOnlyList<Finding> After(string earlier, string text, bool? isLater = false) => By("OR6003", text, _ => new ReportElsewhere
    {
        Versions = [new ReportVersion { Wordings = Wordings(earlier, 1), Text = earlier, IsLater = isLater }],
    });

    /// <summary>What the rule says where this is known.</summary>
    public static IReadOnlyList<Finding> By(string rule, string text, Func<Reading, ReportElsewhere> elsewhere) =>
        new ReportChecker(new CheckOptions { Only = [rule], Elsewhere = elsewhere }).Check(SharedReader.Instance.Read(new Report("r", text)));

    /// <summary>The quotations of a text, printed on a day of May.</summary>
    public static IReadOnlyList<ElsewhereWording> Wordings(string text, int day)
    {
        var report = new Report($"post-{day}", text) { Outlet = "Morning Post", Published = $"2031-05-0{day}" };
        return [.. ReportedWording.Of(SharedReader.Instance.Read(report)).Select(wording => new ElsewhereWording(wording)
        {
            Report = report.Id,
            Outlet = report.Outlet,
            Speaker = wording.Speaker?.Name,
            Source = report.Id,
        })];
    }

    private static List<QuotedElsewhere> Quotations(Reading reading, string[] others)
    {
        var known = others.SelectMany((text, i) => Wordings(text, i + 1)).ToList();
        return ReportedWording.Of(reading).ToList().ConvertAll(own => new QuotedElsewhere(own, known));
    }
}
