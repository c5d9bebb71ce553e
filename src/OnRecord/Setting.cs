namespace OnRecord;

/// <summary>What the report says of how a thing was said.</summary>
public sealed record Setting
{
    /// <summary>Nothing is said of it.</summary>
    public static Setting Unknown { get; } = new();

    /// <summary>To whom it was said ("told <c>reporters</c>"), in the order of the text; empty when not told.</summary>
    public IReadOnlyList<TextSpan> Addressee { get; init; } = [];

    /// <summary>When it was said; null when not told.</summary>
    public TimeOfSaying? When { get; init; }

    /// <summary>The place at which it was said ("in <c>Geneva</c>"); null when not told.</summary>
    public TextSpan? Where { get; init; }

    /// <summary>Medium, occasion and pressure, in the order of their words; empty when not told.</summary>
    public IReadOnlyList<Circumstance> Circumstances { get; init; } = [];

    /// <summary>What the speaker did by saying it, where the cue tells; null when it tells no more than that it was
    /// said.</summary>
    public SpeechAct? Act { get; init; }
}
