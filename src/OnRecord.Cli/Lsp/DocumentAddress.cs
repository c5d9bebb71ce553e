using OnRecord.Reports;

namespace OnRecord.Cli.Lsp;

/// <summary>Which document it is: its address as the editor writes it, and what that says.</summary>
internal sealed record DocumentAddress
{
    /// <summary>The address of a document in a language by the editor's name for it.</summary>
    public DocumentAddress(string uri, string? language)
    {
        Uri = uri;
        Path = PathOf(uri);
        Kind = KindOf(language, ContentKinds.OfName(Path ?? uri));
    }

    /// <summary>The address, character by character as the editor writes it.</summary>
    public string Uri { get; }

    /// <summary>The file; null of a document that has none.</summary>
    public string? Path { get; }

    /// <summary>How its text is read; JSON in any form is not read at all.</summary>
    public ContentKind Kind { get; }

    /// <summary>Its name in messages.</summary>
    public string Name => Path is { } path ? System.IO.Path.GetFileName(path) : Uri;

    /// <summary>True of prose, false of data.</summary>
    public bool IsProse => Kind is ContentKind.Text or ContentKind.Markdown or ContentKind.Html;

    private static string? PathOf(string uri)
    {
        // "file:///c%3A/news" is what some editors make of a drive's colon, and not what .NET makes of it.
        var plain = uri.Replace("%3A", ":", StringComparison.OrdinalIgnoreCase);
        return System.Uri.TryCreate(plain, UriKind.Absolute, out var address) && address.IsFile
            && !address.LocalPath.Contains('\0', StringComparison.Ordinal) ? address.LocalPath : null;
    }

    // The editor knows better than the name: somebody may have chosen the language by hand.
    private static ContentKind KindOf(string? language, ContentKind byName) => language switch
    {
        "markdown" => ContentKind.Markdown,
        "html" or "xhtml" => ContentKind.Html,
        "json" or "jsonc" or "jsonl" => ContentKind.Json,
        "plaintext" or "text" => byName is ContentKind.Markdown or ContentKind.Html ? byName : ContentKind.Text,
        _ => byName == ContentKind.Unknown ? ContentKind.Text : byName,
    };
}
