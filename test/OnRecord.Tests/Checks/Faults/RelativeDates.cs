using System.Text.RegularExpressions;

namespace OnRecord.Tests.Checks.Faults;

/// <summary>Words that tell a day by the day of publication.</summary>
internal static partial class RelativeDates
{
    /// <summary>The weekdays, from Monday.</summary>
    public static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>Such words outside quotations, in the order of the text.</summary>
    public static IEnumerable<TextSpan> Of(CleanReport clean) => Relative().Matches(clean.Text)
        .Select(match => new TextSpan(match.Index, match.Index + match.Length)).Where(span => !clean.IsQuoted(span.Start));

    /// <summary>Whether the text tells any day of the year, which the others could count from.</summary>
    public static bool HasAbsolute(CleanReport clean) => Absolute().IsMatch(clean.Text);

    // A weekday with its date behind it is no relative date.
    [GeneratedRegex(@"\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!,? (?:[0-9]|[A-Z]))"
        + @"|\b(?:[Yy]esterday|[Ll]ast (?:week|month)|[Tt]his week|[Nn]ext (?:week|month)|[Tt]omorrow)\b(?!['’])")]
    private static partial Regex Relative();

    [GeneratedRegex(@"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? [0-9]"
        + "|[0-9] (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)")]
    private static partial Regex Absolute();
}
