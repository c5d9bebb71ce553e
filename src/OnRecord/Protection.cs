namespace OnRecord;

/// <summary>Why a speaker's name should not be shown: docs/protected.md has the rule and its sources.</summary>
public sealed record Protection
{
    /// <summary>Why the speaker is protected.</summary>
    public required ProtectionKind Kind { get; init; }

    /// <summary>The report's words that show it, in the order of the text; never empty.</summary>
    public required IReadOnlyList<TextSpan> Shown { get; init; }
}
