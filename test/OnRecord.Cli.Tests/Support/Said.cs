namespace OnRecord.Cli.Tests.Support;

/// <summary>A statement to put into a made-up reading, by its words. Brackets point: "and [[she]] said".</summary>
internal sealed record Said(params string[] Content)
{
    public string? Source { get; init; }

    public string? Cue { get; init; }

    /// <summary>Name of the speaker; the source's own words when null.</summary>
    public string? Speaker { get; init; }

    public StatementKind Kind { get; init; } = StatementKind.Indirect;

    public double Confidence { get; init; } = 0.9;

    public bool Negated { get; init; }

    public string? Within { get; init; }
}
