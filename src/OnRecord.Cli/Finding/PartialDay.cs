using System.Globalization;

namespace OnRecord.Cli.Finding;

/// <summary>A day, month or year as ISO 8601 writes it.</summary>
internal static class PartialDay
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>True for a day of the calendar, a month or a year.</summary>
    public static bool IsOne(string text) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
