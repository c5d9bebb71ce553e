using System.Text.RegularExpressions;

namespace OnRecord.Reports;

/// <summary>Trims a byline as a page shows it to the names in it.</summary>
internal static partial class Byline
{
    /// <summary>Without "By" before it, and without the date, time or handle after it; null when no name is
    /// left.</summary>
    public static string? Trim(string? shown)
    {
        var names = Before().Replace(shown ?? "", "");
        var after = After().Match(names);
        names = (after.Success ? names[..after.Index] : names).Trim(' ', '-', '–', '—', '•', '·', '|', ',', ';', ':');
        return names.Length == 0 ? null : names;
    }

    [GeneratedRegex(@"^\s*(written\s+)?by:?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    // The first digit, handle, month or day; months that are also names only with a day.
    [GeneratedRegex(@"[0-9@•|]|\b(on\s+)?((January|February|July|August|September|October|November|December|"
        + @"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?|(March|April|May|June)\s+[0-9]|"
        + @"(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(Last\s+)?"
        + @"Updated\b|Published\b|Posted\b|SHARE\b)", RegexOptions.CultureInvariant)]
    private static partial Regex After();
}
