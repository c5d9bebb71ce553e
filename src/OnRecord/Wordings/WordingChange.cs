namespace OnRecord.Wordings;

/// <summary>A change from one wording to another.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Description">Plain English, such as <c>"not" was dropped</c>.</param>
/// <param name="One">Where it was in the first wording's text, in UTF-16 code units; empty where something was
/// added.</param>
/// <param name="Other">Where it is in the second wording's text; empty where something went.</param>
public sealed record WordingChange(ChangeKind Kind, string Description, TextSpan One, TextSpan Other)
{
    /// <summary>True when it can turn what was said.</summary>
    public bool CanTurnMeaning { get; init; } = Kind <= ChangeKind.Speaker;
}
