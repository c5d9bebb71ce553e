namespace OnRecord.Training.Evaluation;

/// <summary>The figures of a score, in the order in which they are printed.</summary>
public enum ScoreRow
{
    /// <summary>Contents matched one to one where intersection over union of their words is at least 0.5.</summary>
    Found,

    /// <summary>Found, and the source shares a word with the gold source, or both have none.</summary>
    Attributed,

    /// <summary>Found, with exactly the gold content words.</summary>
    ContentEqual,

    /// <summary>Source, cue and content all exactly the gold words.</summary>
    AllEqual,

    /// <summary>Attributed, of the statements whose content stands in quotation marks.</summary>
    Direct,

    /// <summary>Attributed, of the statements with some words of the content in quotation marks.</summary>
    Mixed,

    /// <summary>Attributed, of the statements with no word of the content in quotation marks.</summary>
    Indirect,

    /// <summary>Words in contents.</summary>
    ContentWords,

    /// <summary>Words in sources.</summary>
    SourceWords,

    /// <summary>Words in cues.</summary>
    CueWords,
}
