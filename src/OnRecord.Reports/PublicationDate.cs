using System.Globalization;

namespace OnRecord.Reports;

/// <summary>Brings the dates that publishers write into one form.</summary>
internal static class PublicationDate
{
    private static readonly string[] Partial = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    private static readonly string[] Zoned =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mmzzz",
        "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd HH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-dd HH:mm:ss zzz", "yyyy-MM-dd HH:mm:ss 'UTC'", "yyyyMMdd'T'HHmmss'Z'",
        "ddd, d MMM yyyy HH:mm:ss 'GMT'",
        "ddd, d MMM yyyy HH:mm:ss 'UTC'", "ddd, d MMM yyyy HH:mm:ss zzz",
    ];

    private static readonly string[] Unzoned =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm",
        "yyyy/MM/dd",
        "yyyyMMdd", "MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy", "dddd, MMMM d, yyyy",
        "dddd, d MMMM yyyy",
    ];

    /// <summary>ISO 8601: a partial date as it is, a time with a zone in UTC, and of a time without a zone the date
    /// alone, since it can't be brought into UTC; null for what is no date.</summary>
    public static string? Normalise(string? written)
    {
        var date = written?.Trim() ?? "";
        if (IsDate(date, Partial, out _))
        {
            return date;
        }

        if (IsDate(WithColon(date), Zoned, out var time))
        {
            return time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        }

        return IsDate(date, Unzoned, out var day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }

    private static bool IsDate(string date, string[] formats, out DateTimeOffset time) => DateTimeOffset.TryParseExact(
        date, formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);

    // A numeric zone may lack its colon (+0200), which .NET does not read.
    private static string WithColon(string date)
    {
        var zoned = date.Length > 10 && date[^5] is '+' or '-' && date[^4..].All(char.IsAsciiDigit);
        return zoned ? date.Insert(date.Length - 2, ":") : date;
    }
}
