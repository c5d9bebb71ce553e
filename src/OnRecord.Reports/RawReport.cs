namespace OnRecord.Reports;

/// <summary>The bytes of one report, with what is known of them before they are read.</summary>
internal sealed record RawReport(string Id, string Place, ContentKind Kind, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The http(s) address that sent them.</summary>
    public string? Address { get; init; }

    /// <summary>The encoding that the sender named.</summary>
    public string? Charset { get; init; }

    /// <summary>The file that holds them; null when they come from elsewhere.</summary>
    public string? Path { get; init; }

    /// <summary>Line of the file that the bytes begin on, counted from 1.</summary>
    public int Line { get; init; } = 1;
}
