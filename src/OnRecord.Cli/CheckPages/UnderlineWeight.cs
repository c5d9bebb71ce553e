namespace OnRecord.Cli.CheckPages;

/// <summary>How words are underlined, the lightest first.</summary>
internal enum UnderlineWeight
{
    /// <summary>A finding rests on them.</summary>
    Evidence,

    /// <summary>They are worth a note.</summary>
    Note,

    /// <summary>They are most likely wrong.</summary>
    Warning,

    /// <summary>They are wrong.</summary>
    Error,
}
