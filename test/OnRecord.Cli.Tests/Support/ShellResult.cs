using System.Text;
using System.Text.Json;

namespace OnRecord.Cli.Tests.Support;

/// <summary>What a run left behind.</summary>
internal sealed record ShellResult(int Code, byte[] Bytes, string Error)
{
    // Throws on anything that is not UTF-8.
    public string Output => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes);

    /// <summary>The only line of JSON lines.</summary>
    public JsonElement Json => JsonElement.Parse(Bytes);
}
