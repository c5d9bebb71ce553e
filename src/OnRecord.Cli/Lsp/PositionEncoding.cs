namespace OnRecord.Cli.Lsp;

/// <summary>What the characters of a position count.</summary>
internal enum PositionEncoding
{
    /// <summary>UTF-16 code units, which every client knows.</summary>
    Utf16,

    /// <summary>Bytes of UTF-8.</summary>
    Utf8,

    /// <summary>Unicode code points.</summary>
    Utf32,
}
