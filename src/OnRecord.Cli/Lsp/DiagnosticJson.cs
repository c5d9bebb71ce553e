using System.Text.Json;
using OnRecord.Checks;
using OnRecord.Cli.Formats;

namespace OnRecord.Cli.Lsp;

/// <summary>Writes findings as diagnostics of the protocol.</summary>
/// <param name="draft">The document they stand in.</param>
/// <param name="client">What the editor can show.</param>
internal sealed class DiagnosticJson(CheckedDraft draft, ClientAbilities client)
{
    private const string Source = "onrecord";
    private const int Error = 1;
    private const int Warning = 2;
    private const int Information = 3;

    /// <summary>All of the document, as a list.</summary>
    public void WriteAll(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var finding in draft.Findings)
        {
            Write(json, finding);
        }

        if (draft.BadSettings is var (code, message))
        {
            json.WriteStartObject();
            WriteRange(json, draft.RangeOf(draft.Draft.Text.FirstLine));
            WriteWords(json, Error, code, message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>One of them.</summary>
    public void Write(Utf8JsonWriter json, DraftFinding finding)
    {
        json.WriteStartObject();
        WriteRange(json, draft.RangeOf(finding));
        WriteWords(json, SeverityOf(finding.Finding.Level), finding.Finding.Rule.Code, MessageOf(finding));
        if (client.Related && finding.Related.Count > 0)
        {
            json.WriteList("relatedInformation", finding.Related, Write);
        }

        json.WriteStartObject("data");
        json.WriteString("fingerprint", finding.Finding.Fingerprint);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A range as a member of an object.</summary>
    public static void WriteRange(Utf8JsonWriter json, (TextPosition Start, TextPosition End) range)
    {
        json.WriteStartObject("range");
        Write(json, "start", range.Start);
        Write(json, "end", range.End);
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, int severity, string code, string message)
    {
        json.WriteNumber("severity", severity);
        json.WriteString("code", code);
        json.WriteString("source", Source);
        json.WriteString("message", message);
    }

    private void Write(Utf8JsonWriter json, (string Note, TextSpan Span) related)
    {
        json.WriteStartObject();
        json.WriteStartObject("location");
        json.WriteString("uri", draft.Draft.Address.Uri);
        WriteRange(json, draft.RangeOf(related.Span));
        json.WriteEndObject();
        json.WriteString("message", related.Note);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, TextPosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("character", position.Character);
        json.WriteEndObject();
    }

    // A place that can't be told is told by its words.
    private static string MessageOf(DraftFinding finding) => finding.Span is null
        ? $"{CheckedReport.Quote(finding.Finding.Place.Words)}: {finding.Finding.Message}" : finding.Finding.Message;

    private static int SeverityOf(FindingLevel level) => level switch
    {
        FindingLevel.Error => Error,
        FindingLevel.Warning => Warning,
        _ => Information,
    };
}
