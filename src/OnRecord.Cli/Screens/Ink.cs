namespace OnRecord.Cli.Screens;

/// <summary>How a stretch of text is set in a terminal that knows colours; without colours all inks look
/// alike.</summary>
internal enum Ink
{
    /// <summary>As the terminal has it.</summary>
    Plain,

    /// <summary>Words that someone says.</summary>
    Content,

    /// <summary>Who says them.</summary>
    Source,

    /// <summary>What signals it.</summary>
    Cue,

    /// <summary>Brackets and notes, which stand back.</summary>
    Faint,

    /// <summary>Titles and names.</summary>
    Strong,

    /// <summary>What is wrong.</summary>
    Error,

    /// <summary>What is most likely wrong.</summary>
    Warning,

    /// <summary>What is worth knowing, and what helps.</summary>
    Note,
}
