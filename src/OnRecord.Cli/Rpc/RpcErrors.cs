namespace OnRecord.Cli.Rpc;

/// <summary>Builds each failure of the connection in one place, so that codes and wordings stay together.</summary>
internal static class RpcErrors
{
    /// <summary>Nobody can tell where the next message begins.</summary>
    public static OnRecordException BadHeader(string what) => new("OR9701",
        $"Standard input does not speak the Language Server Protocol: {what} It is for an editor to start \"onrecord check --lsp\" (docs/editors.md).");

    /// <summary>The stream ended within a message.</summary>
    public static OnRecordException BrokenOff() => new("OR9702",
        "The editor's connection ended in the middle of a message; start the server again from the editor.");

    /// <summary>The client does not read what it is sent.</summary>
    public static OnRecordException NotRead() => new("OR9703",
        "The editor no longer reads what the language server writes; start the server again from the editor.");
}
