namespace OnRecord;

/// <summary>How much a finding weighs, the lightest first.</summary>
public enum FindingLevel
{
    /// <summary>Worth knowing; nothing need be wrong.</summary>
    Note,

    /// <summary>Most likely wrong, or left unsaid where a reader needs it.</summary>
    Warning,

    /// <summary>Wrong by the report's own words, or able to harm somebody.</summary>
    Error,
}
