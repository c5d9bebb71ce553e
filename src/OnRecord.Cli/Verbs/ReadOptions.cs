namespace OnRecord.Cli.Verbs;

/// <summary>What <c>onrecord read</c> was asked to do.</summary>
internal sealed record ReadOptions
{
    /// <summary>Files, folders, patterns, addresses, or <c>-</c>.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>One of <see cref="ReadVerb.FormatNames"/>.</summary>
    public required string Format { get; init; }

    /// <summary>True to put the report's text into JSON lines.</summary>
    public bool WithText { get; init; }

    /// <summary>Threads to read on, at least 1.</summary>
    public required int Jobs { get; init; }

    /// <summary>The file or folder to write to; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Why the names of protected speakers are to be shown; null to show labels in their place.</summary>
    public string? ShowProtected { get; init; }

    /// <summary>A model file to read with; null for the library's own.</summary>
    public string? Model { get; init; }
}
