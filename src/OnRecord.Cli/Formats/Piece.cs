namespace OnRecord.Cli.Formats;

/// <summary>What one report comes to in a format.</summary>
/// <param name="Name">The report's id.</param>
/// <param name="Body">UTF-8; empty when the format has nothing to say of the report.</param>
internal sealed record Piece(string Name, ReadOnlyMemory<byte> Body)
{
    /// <summary>The report's own text in UTF-8, where the format keeps it in a file beside
    /// <see cref="Body"/>.</summary>
    public ReadOnlyMemory<byte>? Text { get; init; }

    /// <summary>What a list of contents calls the report, where the format has one.</summary>
    public string Title { get; init; } = Name;

    /// <summary>Where in the page the report stands, where the format makes one page.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>What a list of contents adds to the title.</summary>
    public string Note { get; init; } = "";
}
