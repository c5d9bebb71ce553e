using OnRecord.Ledger.Finding;

namespace OnRecord.Cli.Finding;

/// <summary>Questions that can't be understood.</summary>
internal static class FindErrors
{
    /// <summary>Code of a day that is none.</summary>
    public const string BadDayCode = "OR9205";

    /// <summary>Code of a place to go on at that no page gave.</summary>
    public const string BadPlaceCode = "OR9206";

    /// <summary>A day that is none.</summary>
    public static OnRecordException BadDay(string option, string day) => new(BadDayCode,
        $"{option} \"{day}\" is no day; write it as 2024-05-03, a month as 2024-05, a year as 2024.");

    /// <summary>The place to go on at; null for null.</summary>
    /// <exception cref="OnRecordException">No page gave it (OR9206).</exception>
    public static PagePlace? Place(string? place) =>
        place is null ? null : PagePlace.Parse(place) ?? throw new OnRecordException(BadPlaceCode,
        $"--after \"{place}\" is no place that a page ended at; copy it from the last line of the page before.");
}
