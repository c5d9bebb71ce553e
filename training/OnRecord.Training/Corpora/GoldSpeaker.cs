namespace OnRecord.Training.Corpora;

/// <summary>Whom a source denotes, as a person judged it.</summary>
public sealed record GoldSpeaker
{
    /// <summary>The name of the text that the source stands in.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands. Counted in Unicode code points of the text, which the file lacks.</summary>
    public required IReadOnlyList<TextSpan> Source { get; init; }

    /// <summary>The source's words.</summary>
    public required string Words { get; init; }

    /// <summary>How it names the speaker: <c>pronoun</c>, <c>short-name</c>, <c>full-name</c>, <c>description</c> or
    /// <c>other</c>.</summary>
    public required string Form { get; init; }

    /// <summary><c>person</c>, <c>group</c>, <c>organisation</c>, <c>document</c>, <c>author</c> or
    /// <c>unnamed</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The speaker's fullest name, or a description; never empty.</summary>
    public required string Name { get; init; }

    /// <summary>Other names of the speaker in the text.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>True for a speaker with a name: a person or an organisation.</summary>
    public bool IsNamed => Kind is "person" or "organisation";
}
