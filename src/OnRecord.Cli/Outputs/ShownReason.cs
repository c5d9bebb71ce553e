using OnRecord.Cli.Screens;

namespace OnRecord.Cli.Outputs;

/// <summary>Why protected names are shown.</summary>
internal static class ShownReason
{
    /// <summary>The reason on one line, safe to print; null when none was asked for.</summary>
    /// <exception cref="OnRecordException">It has no words (OR9204).</exception>
    public static string? Of(string? reason) =>
        reason is null ? null
        : VisibleText.Line(reason).Trim() is { Length: > 0 } words ? words
        : throw OutputErrors.NeedsReason();
}
