namespace OnRecord.Ledger.Finding;

/// <summary>A statement of the ledger with its report and speaker, as it may be shown.</summary>
internal sealed record FoundStatement
{
    /// <summary>Its number in the ledger.</summary>
    public required long Id { get; init; }

    /// <summary>Its id in the reading (<c>s3</c>).</summary>
    public required string Label { get; init; }

    /// <summary>direct, mixed or indirect.</summary>
    public required string Kind { get; init; }

    /// <summary>What is said, on one line.</summary>
    public required string Content { get; init; }

    /// <summary>Spans of the content in code points of the report's text, as JSON.</summary>
    public required string Spans { get; init; }

    /// <summary>The source's words; null without one.</summary>
    public string? Source { get; init; }

    /// <summary>The cue's words; null without one.</summary>
    public string? Cue { get; init; }

    /// <summary>True when the report says that it was not said.</summary>
    public bool Negated { get; init; }

    /// <summary>Probability that an annotator would have it.</summary>
    public required double Confidence { get; init; }

    /// <summary>To whom, in the report's words; null when not told.</summary>
    public string? Addressee { get; init; }

    /// <summary>When it was said, as a date or part of one; null when not told.</summary>
    public string? SaidDate { get; init; }

    /// <summary>Where, in the report's words; null when not told.</summary>
    public string? Place { get; init; }

    /// <summary>What was done by saying it; null when the cue does not tell.</summary>
    public string? Act { get; init; }

    /// <summary>Circumstances, in the words that all formats use.</summary>
    public IReadOnlyList<string> Circumstances { get; init; } = [];

    /// <summary>The speaker's number in the ledger; null without one.</summary>
    public long? Speaker { get; init; }

    /// <summary>The speaker's name, or the label in its place; null when the report names none.</summary>
    public string? SpeakerName { get; init; }

    /// <summary>The speaker's kind; null when not known.</summary>
    public string? SpeakerKind { get; init; }

    /// <summary>The speaker's Wikidata identifier, such as <c>Q42</c>; null when no file told it.</summary>
    public string? SpeakerWikidata { get; init; }

    /// <summary>Why the speaker is protected; null when not.</summary>
    public string? Protected { get; init; }

    /// <summary>The report.</summary>
    public required FoundReport Report { get; init; }
}
