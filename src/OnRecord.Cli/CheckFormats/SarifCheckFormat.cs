using System.Buffers;
using System.Text;
using System.Text.Json;
using OnRecord.Cli.Checking;
using OnRecord.Cli.CheckSettings;
using OnRecord.Cli.Formats;

namespace OnRecord.Cli.CheckFormats;

/// <summary>SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html): one run, with findings that
/// the baseline knows as suppressed results, and inputs that could not be read as notifications.</summary>
internal sealed class SarifCheckFormat(string? reason) : ICheckFormat
{
    private const string SchemaAddress =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <inheritdoc/>
    public string Head => Text(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", SchemaAddress);
        json.WriteString("version", "2.1.0");
        json.WriteEndObject();
    })[..^1] + ",\"runs\":[{" + Members(json =>
    {
        SarifTool.Write(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteString("language", "en");
        WriteNewLines(json);
        if (reason is not null)
        {
            json.WriteStartObject("properties");
            json.WriteReason(reason);
            json.WriteEndObject();
        }
    }) + ",\"results\":[\n";

    /// <inheritdoc/>
    public string Between => ",\n";

    /// <inheritdoc/>
    public Piece Write(ShownCheck check, int number)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var result = new SarifResult(check);
        foreach (var finding in check.Findings.Concat(check.Known))
        {
            buffer.Write(buffer.WrittenCount > 0 ? ",\n"u8 : []);
            JsonText.Append(buffer, json => result.Write(json, finding));
        }

        return new Piece(check.Place, buffer.WrittenMemory);
    }

    /// <inheritdoc/>
    public string Foot(CheckSummary summary) => "\n]," + Members(json =>
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", summary.Failures.Count == 0);
        json.WriteNumber("exitCode", summary.ExitCode);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var failure in summary.Failures)
        {
            WriteNotification(json, "error", failure.Code, failure.Message);
        }

        json.WriteEndArray();
        json.WriteList("toolConfigurationNotifications", summary.Stale, static (json, entry) =>
            WriteNotification(json, "warning", SettingErrors.StaleCode, SettingErrors.Stale(entry)));
        json.WriteEndObject();
        json.WriteEndArray();
    }) + "}]}\n";

    private static void WriteNewLines(Utf8JsonWriter json)
    {
        json.WriteStartArray("newlineSequences");
        json.WriteStringValue("\r\n");
        json.WriteStringValue("\n");
        json.WriteStringValue("\r");
        json.WriteEndArray();
    }

    private static void WriteNotification(Utf8JsonWriter json, string level, string code, string message)
    {
        json.WriteStartObject();
        json.WriteString("level", level);
        json.WriteStartObject("descriptor");
        json.WriteString("id", code);
        json.WriteEndObject();
        json.WriteStartObject("message");
        json.WriteString("text", message);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Text(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonText.Append(buffer, write);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // An object's members without its braces, for an object that is written in parts.
    private static string Members(Action<Utf8JsonWriter> write) => Text(json =>
    {
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    })[1..^1];
}
