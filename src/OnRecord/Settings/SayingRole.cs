namespace OnRecord.Settings;

/// <summary>What part a token near a cue has in the saying.</summary>
internal enum SayingRole : byte
{
    /// <summary>None: where the setting stands.</summary>
    Free,

    /// <summary>The cue's, which may hold some of the setting ("said in a statement").</summary>
    Cue,

    /// <summary>The source's.</summary>
    Source,

    /// <summary>What is said.</summary>
    Content,
}
