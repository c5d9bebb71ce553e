using System.Globalization;

namespace OnRecord.Tests.Checks.Faults;

/// <summary>Numbers as reports write them.</summary>
internal static class Numbers
{
    private static readonly string[] Words =
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Another number in the same form; null for what is no number from 2 on, could be a year, or has a form of its
    /// own.</summary>
    public static string? Other(string number)
    {
        if (Array.IndexOf(Words, number.ToLowerInvariant()) is >= 0 and var index)
        {
            var other = Words[(index + 3) % Words.Length];
            return char.IsUpper(number[0]) ? char.ToUpperInvariant(other[0]) + other[1..] : other;
        }

        return IsPlain(number) && double.Parse(number, CultureInfo.InvariantCulture) >= 2 ? OtherDigit(number) : null;
    }

    private static bool IsPlain(string number) => number.All(c => char.IsAsciiDigit(c) || c is '.' or ',')
        && double.TryParse(number, CultureInfo.InvariantCulture, out var value)
        && !(value is >= 1800 and < 2100 && !number.Contains(',', StringComparison.Ordinal));

    // The first digit grows by two, which is no rounding.
    private static string OtherDigit(string number) => (char)('1' + ((number[0] - '0' + 1) % 9)) + number[1..];
}
