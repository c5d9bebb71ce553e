using OnRecord.Reports;

namespace OnRecord.Cli.Adding;

/// <summary>A report with what its file's name tells of it.</summary>
internal static class NamedReport
{
    /// <summary>The report with the day and the outlet in its name, where it tells nothing itself.</summary>
    public static Report Of(Report report) =>
        report.Published is null && report.Address is null && ReportName.Of(report.Id) is { Published: not null } name
            ? report with { Published = name.Published, Outlet = report.Outlet ?? name.Outlet } : report;
}
