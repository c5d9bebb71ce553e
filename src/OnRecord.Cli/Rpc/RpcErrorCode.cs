namespace OnRecord.Cli.Rpc;

/// <summary>What an answer says went wrong: codes of JSON-RPC 2.0 and of the Language Server Protocol.</summary>
internal static class RpcErrorCode
{
    /// <summary>The message is no JSON.</summary>
    public const int ParseError = -32700;

    /// <summary>The message is JSON but no request, or not one for now.</summary>
    public const int InvalidRequest = -32600;

    /// <summary>There is no such method.</summary>
    public const int MethodNotFound = -32601;

    /// <summary>The parameters are not those of the method.</summary>
    public const int InvalidParams = -32602;

    /// <summary>A fault of ours.</summary>
    public const int InternalError = -32603;

    /// <summary>A request came before <c>initialize</c>.</summary>
    public const int ServerNotInitialized = -32002;

    /// <summary>The client took the request back.</summary>
    public const int RequestCancelled = -32800;
}
