using System.Globalization;

namespace OnRecord.Cli.Adding;

/// <summary>What a file's name says of its report: OUTLET_YYYY-MM-DD_TITLE.</summary>
internal static class ReportName
{
    private const int DayLength = 10;

    /// <summary>The report with the day, and the outlet, that its name tells where the report itself tells none.</summary>
    public static Report Complete(Report report)
    {
        var parts = report.Id.Split('_');
        var day = Array.FindIndex(parts, IsDay);
        return report.Published is not null || day < 0 || report.Address is not null ? report : report with
        {
            Published = parts[day],
            Outlet = report.Outlet ?? (day == 1 && parts.Length > 2 && parts[0].Length > 0 ? parts[0] : null),
        };
    }

    private static bool IsDay(string text) => text.Length == DayLength
        && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
