namespace OnRecord.Wordings;

/// <summary>One utterance in all its wordings.</summary>
public sealed record WordingThread
{
    /// <summary>Made of the report and place of the earliest wording; the same as long as that one is.</summary>
    public required string Id { get; init; }

    /// <summary>The wordings in the order of publication; those of unknown date last, then by report and
    /// place.</summary>
    public required IReadOnlyList<ThreadedWording> Wordings { get; init; }

    /// <summary>The wording that the others are compared with: the one of most words; of equals the earliest.</summary>
    public required ReportedWording Fullest { get; init; }
}
