namespace OnRecord.Cli.Formats;

/// <summary>Which part of a statement a mark shows.</summary>
internal enum MarkRole
{
    /// <summary>What is said.</summary>
    Content,

    /// <summary>Who says it.</summary>
    Source,

    /// <summary>The words that signal it.</summary>
    Cue,
}
