namespace OnRecord.Tests.Checks.Faults;

/// <summary>Reports with other texts.</summary>
internal static class ChangedReports
{
    /// <summary>The report with the text; offsets into the old text no longer hold.</summary>
    public static Report WithText(this Report report, string text) => new(report.Id, text)
    {
        Outlet = report.Outlet,
        Title = report.Title,
        Byline = report.Byline,
        Published = report.Published,
        Language = report.Language,
    };
}
