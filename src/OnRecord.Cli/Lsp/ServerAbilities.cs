using System.Text.Json;
using OnRecord.Cli.CheckSettings;

namespace OnRecord.Cli.Lsp;

/// <summary>What the server tells that it can do.</summary>
internal static class ServerAbilities
{
    private const int IncrementalChanges = 2;

    /// <summary>Writes the answer to <c>initialize</c>.</summary>
    public static void Write(Utf8JsonWriter json, ClientAbilities client)
    {
        json.WriteStartObject();
        json.WriteStartObject("capabilities");
        json.WriteString("positionEncoding", client.EncodingName);
        json.WriteStartObject("textDocumentSync");
        json.WriteBoolean("openClose", true);
        json.WriteNumber("change", IncrementalChanges);
        json.WriteBoolean("save", true);
        json.WriteEndObject();
        json.WriteBoolean("hoverProvider", true);
        json.WriteStartObject("codeActionProvider");
        json.WriteStartArray("codeActionKinds");
        json.WriteStringValue(CodeActionJson.Kind);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("serverInfo");
        json.WriteString("name", "onrecord");
        json.WriteString("version", ProgramVersion.Text);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes the request to be told when a file of settings changes.</summary>
    public static void WriteWatch(Utf8JsonWriter json)
    {
        json.WriteStartArray("registrations");
        json.WriteStartObject();
        json.WriteString("id", "settings");
        json.WriteString("method", "workspace/didChangeWatchedFiles");
        json.WriteStartObject("registerOptions");
        json.WriteStartArray("watchers");
        json.WriteStartObject();
        json.WriteString("globPattern", $"**/{Checkers.FileName}");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
