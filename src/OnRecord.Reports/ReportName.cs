using System.Globalization;

namespace OnRecord.Reports;

/// <summary>What the name of a report's file tells of its publication.</summary>
/// <param name="Outlet">Who published it: what stands before the date in a name of the form OUTLET_DATE_TITLE; null in
/// other names.</param>
/// <param name="Published">The day, an ISO 8601 date in the name; null without one.</param>
public sealed record ReportName(string? Outlet, string? Published)
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>Reads the name of a file, with or without extension. Any name gives an answer; of several dates the
    /// first counts.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public static ReportName Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        for (var i = 0; i + Form.Length <= name.Length; i++)
        {
            if (IsDate(name, i))
            {
                return new ReportName(OutletBefore(name, i), name.Substring(i, Form.Length));
            }
        }

        return new ReportName(null, null);
    }

    private static bool IsDate(string name, int at)
    {
        var end = at + Form.Length;
        return (at == 0 || !char.IsAsciiDigit(name[at - 1])) && (end == name.Length || !char.IsAsciiDigit(name[end]))
            && DateOnly.TryParseExact(
                name.AsSpan(at, Form.Length), Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    private static string? OutletBefore(string name, int date)
    {
        var end = date + Form.Length;
        var isForm = date > 1 && name[date - 1] == '_' && end < name.Length && name[end] is '_' or '.';
        return isForm && name[..(date - 1)].Any(char.IsLetter) ? name[..(date - 1)] : null;
    }
}
