namespace OnRecord.Checks.Elsewhere;

/// <summary>Another version of the report that is checked.</summary>
public sealed record ReportVersion
{
    /// <summary>The version's quotations, in the order of its text.</summary>
    public required IReadOnlyList<ElsewhereWording> Wordings { get; init; }

    /// <summary>The version's text, for comparing only: names that may not be shown can be in it.</summary>
    public required string Text { get; init; }

    /// <summary>True when it was published after the one that is checked, false when before; null when that is not known.</summary>
    public bool? IsLater { get; init; }

    /// <summary>The version in a sentence.</summary>
    internal string Name => IsLater switch
    {
        true => "a later version",
        false => "an earlier version",
        null => "another version",
    };
}
