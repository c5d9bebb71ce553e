namespace OnRecord;

/// <summary>Whom the sources of one or more statements denote.</summary>
public sealed record Speaker
{
    /// <summary><c>p1</c>, <c>p2</c>, … in the order of first mention; unique in its reading.</summary>
    public required string Id { get; init; }

    /// <summary>The fullest name or description that the report gives.</summary>
    public required string Name { get; init; }

    /// <summary>What the speaker is: <c>person</c>, <c>group</c>, <c>organisation</c>, … ; null when not known.</summary>
    public string? Kind { get; init; }

    /// <summary>Other names the report uses, in the order of the text.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Where the report names the speaker as a source, in the order of the text.</summary>
    public IReadOnlyList<TextSpan> Mentions { get; init; } = [];
}
