namespace OnRecord;

/// <summary>What the report says of a speaker, each as the words that say it.</summary>
public sealed record SpeakerDescription
{
    /// <summary>The age, such as <c>34</c> in "…, 34, said"; null when not given.</summary>
    public TextSpan? Age { get; init; }

    /// <summary>The office, trade or relation, such as <c>the Ukrainian president</c>; null when not given.</summary>
    public TextSpan? Office { get; init; }

    /// <summary>What the speaker belongs to, such as <c>the 16th rifle brigade</c>; null when not given.</summary>
    public TextSpan? Unit { get; init; }
}
