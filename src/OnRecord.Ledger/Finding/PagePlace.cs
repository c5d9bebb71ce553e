using System.Globalization;

namespace OnRecord.Ledger.Finding;

/// <summary>Where a page of a list ended: the next one begins behind it, whatever was added in between.</summary>
/// <param name="Published">The last report's publication; null where unknown.</param>
/// <param name="Rank">The last statement's rank, where the best come first; else 0.</param>
/// <param name="Statement">The last statement.</param>
internal readonly record struct PagePlace(string? Published, double Rank, long Statement)
{
    /// <summary>Before the first statement of reports whose publication is unknown.</summary>
    public static PagePlace Undated => new(null, 0, long.MaxValue);

    /// <summary>The place as <see cref="ToString"/> wrote it; null when it is none.</summary>
    public static PagePlace? Parse(string text)
    {
        var parts = text.Split('_');
        return parts.Length == 3
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var statement)
            && double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var rank)
            && parts[2].All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or ':' or '.' or '+')
                ? new PagePlace(parts[2].Length == 0 ? null : parts[2], rank, statement)
                : null;
    }

    /// <summary>The place in letters that need no quoting in a shell or an address.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Statement}_{Rank:R}_{Published}");
}
