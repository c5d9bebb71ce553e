using System.Buffers;
using System.Text;
using System.Text.Json;
using OnRecord.Cli.Checking;
using OnRecord.Cli.CheckSettings;
using OnRecord.Cli.Formats;
using OnRecord.Reports;

namespace OnRecord.Cli.CheckFormats;

/// <summary>One JSON object for the whole run, with one report a line: the contract <c>onrecord-check/1</c>.</summary>
internal sealed class JsonCheckFormat(string? reason) : ICheckFormat
{
    /// <summary>Name and version of the contract.</summary>
    public const string Schema = "onrecord-check/1";

    /// <inheritdoc/>
    public string Head => "{" + Members(json =>
    {
        json.WriteString("schema", Schema);
        json.WriteString("version", ProgramVersion.Text);
        json.WriteReason(reason);
    }) + ",\"reports\":[\n";

    /// <inheritdoc/>
    public string Between => ",\n";

    /// <inheritdoc/>
    public Piece Write(ShownCheck check, int number) => Report(check.Shown.Reading.Report.Id, check.Place, json =>
    {
        var report = check.Shown.Reading.Report;
        json.WriteString("title", report.Title);
        json.WriteString("address", report.Address);
        json.WriteString("sha256", report.Sha256);
        json.WriteNumber("known", check.Known.Count);
        json.WriteList("findings", check.Findings, JsonFinding.Write);
    });

    /// <inheritdoc/>
    public Piece Write(ReportFailure failure) => Report(failure.Id, failure.Place, json =>
    {
        json.WriteStartObject("error");
        json.WriteString("code", failure.Code);
        json.WriteString("message", failure.Message);
        json.WriteEndObject();
    });

    /// <inheritdoc/>
    public string Foot(CheckSummary summary) => "\n],\"summary\":{" + Members(json =>
    {
        json.WriteNumber("checked", summary.Checked);
        json.WriteNumber("failed", summary.Failures.Count);
        json.WriteNumber("errors", summary.Counts.Errors);
        json.WriteNumber("warnings", summary.Counts.Warnings);
        json.WriteNumber("notes", summary.Counts.Notes);
        json.WriteNumber("known", summary.Counts.Known);
        json.WriteList("stale", summary.Stale, WriteStale);
    }) + "}}\n";

    private static void WriteStale(Utf8JsonWriter json, KnownFinding entry)
    {
        json.WriteStartObject();
        json.WriteString("rule", entry.Rule);
        json.WriteString("report", entry.Report);
        json.WriteString("fingerprint", entry.Fingerprint);
        json.WriteString("reason", entry.Reason);
        json.WriteEndObject();
    }

    private static Piece Report(string id, string place, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonText.Append(buffer, json =>
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("input", place);
            write(json);
            json.WriteEndObject();
        });
        return new Piece(id, buffer.WrittenMemory);
    }

    // An object's members without its braces, for an object that is written in parts.
    private static string Members(Action<Utf8JsonWriter> write) =>
        Encoding.UTF8.GetString(JsonText.Line(write).Span).TrimEnd('\n')[1..^1];
}
