namespace OnRecord.Cli.Finding;

/// <summary>What may be decided about who is who.</summary>
internal enum DecideAction
{
    /// <summary>Two are one.</summary>
    Merge,

    /// <summary>One is two.</summary>
    Split,

    /// <summary>Another name.</summary>
    Rename,

    /// <summary>As it was before.</summary>
    Undo,
}
