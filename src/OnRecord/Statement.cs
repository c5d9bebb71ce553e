namespace OnRecord;

/// <summary>One attribution relation: a source says, thinks, wants, orders or shows a content, signalled by a cue.</summary>
public sealed record Statement
{
    /// <summary><c>s1</c>, <c>s2</c>, … in the order of the report; unique in its reading.</summary>
    public required string Id { get; init; }

    /// <summary>Whether all, some or none of the content's words stand in quotation marks.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>What is said: one or more spans in the order of the text, which do not touch or overlap.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>Who says it, in the report's words; empty when the report names no one here.</summary>
    public required IReadOnlyList<TextSpan> Source { get; init; }

    /// <summary>The words that signal it; empty when none do, as in a transcript.</summary>
    public required IReadOnlyList<TextSpan> Cue { get; init; }

    /// <summary>Id of the <see cref="Speaker"/> whom the source denotes; null when not known.</summary>
    public string? Speaker { get; init; }

    /// <summary>Probability, 0 to 1, that <see cref="Speaker"/> is whom the source denotes; 0 without one.</summary>
    public double SpeakerConfidence { get; init; }

    /// <summary>To whom, when, where and under what circumstances it was said.</summary>
    public Setting Setting { get; init; } = Setting.Unknown;

    /// <summary>True when the report says that it was <em>not</em> said ("did not say that …").</summary>
    public bool Negated { get; init; }

    /// <summary>Probability, 0 to 1, that a trained annotator would have this statement with this source.</summary>
    public required double Confidence { get; init; }

    /// <summary>Id of the statement whose content holds this one ("A said B believes …"); null for the report's own.</summary>
    public string? Within { get; init; }
}
