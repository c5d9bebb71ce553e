namespace OnRecord.Cli.Lsp;

/// <summary>Something that the server's loop has to act on: <see cref="Received"/>, <see cref="Ended"/>,
/// <see cref="Due"/> or <see cref="Checked"/>, and nothing else.</summary>
internal abstract record ServerEvent
{
    /// <summary>A message came.</summary>
    internal sealed record Received(byte[] Body) : ServerEvent;

    /// <summary>No message will come any more; for a reason, or because the editor closed the stream.</summary>
    internal sealed record Ended(OnRecordException? Failure) : ServerEvent;

    /// <summary>A document has rested for a while after the change that made its sequence this one.</summary>
    internal sealed record Due(OpenDocument Document, int Sequence) : ServerEvent;

    /// <summary>A check is done that began at this sequence.</summary>
    internal sealed record Checked(OpenDocument Document, int Sequence, CheckedDraft Draft) : ServerEvent;
}
