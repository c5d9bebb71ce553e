using System.Text.Json;
using OnRecord.Cli.Rpc;

namespace OnRecord.Cli.Lsp;

/// <summary>What the editor said it can do.</summary>
internal sealed record ClientAbilities
{
    /// <summary>What positions count.</summary>
    public PositionEncoding Encoding { get; init; }

    /// <summary>It shows places that belong to a finding.</summary>
    public bool Related { get; init; }

    /// <summary>It checks to which version of a document findings belong.</summary>
    public bool DiagnosticVersions { get; init; }

    /// <summary>It takes actions with changes in them, not only commands.</summary>
    public bool ActionsWithEdits { get; init; }

    /// <summary>It checks to which version of a document a change belongs.</summary>
    public bool VersionedEdits { get; init; }

    /// <summary>It shows Markdown.</summary>
    public bool Markdown { get; init; }

    /// <summary>It tells of changed files that it is asked to watch.</summary>
    public bool WatchesFiles { get; init; }

    /// <summary>Reads the parameters of <c>initialize</c>.</summary>
    public static ClientAbilities Read(JsonElement parameters)
    {
        var given = parameters.Find("capabilities") ?? default;
        return new ClientAbilities
        {
            Encoding = EncodingOf(given.Find("general") ?? default),
            Related = given.Says("textDocument", "publishDiagnostics", "relatedInformation"),
            DiagnosticVersions = given.Says("textDocument", "publishDiagnostics", "versionSupport"),
            ActionsWithEdits = given.Find("textDocument", "codeAction", "codeActionLiteralSupport") is not null,
            VersionedEdits = given.Says("workspace", "workspaceEdit", "documentChanges"),
            Markdown = (given.Find("textDocument", "hover") ?? default).Texts("contentFormat").Contains("markdown"),
            WatchesFiles = given.Says("workspace", "didChangeWatchedFiles", "dynamicRegistration"),
        };
    }

    /// <summary>The encoding's name in the protocol.</summary>
    public string EncodingName => Encoding switch
    {
        PositionEncoding.Utf8 => "utf-8",
        PositionEncoding.Utf32 => "utf-32",
        _ => "utf-16",
    };

    // .NET counts UTF-16 code units, so these cost nothing; a client that lists others only gets one of them.
    private static PositionEncoding EncodingOf(JsonElement general)
    {
        var offered = general.Texts("positionEncodings").ToList();
        return offered.Count == 0 || offered.Contains("utf-16") ? PositionEncoding.Utf16
            : offered.Contains("utf-8") ? PositionEncoding.Utf8
            : offered.Contains("utf-32") ? PositionEncoding.Utf32
            : PositionEncoding.Utf16;
    }
}
