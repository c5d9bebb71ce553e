using System.Text.Json;
using OnRecord.Cli.Checking;
using OnRecord.Cli.Formats;

namespace OnRecord.Cli.CheckFormats;

/// <summary>Findings as JSON objects. Spans count Unicode code points of the report's own text, lines and columns
/// those of its file.</summary>
internal static class JsonFinding
{
    /// <summary>Writes one finding.</summary>
    public static void Write(Utf8JsonWriter json, ShownFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Rule.Code);
        json.WriteString("rule", finding.Rule.Name);
        json.WriteString("level", finding.Level.Word());
        json.WriteString("message", finding.Message);
        WritePlace(json, finding.Place);
        json.WriteString("advice", finding.Advice);
        json.WriteList("evidence", finding.Evidence, Write);
        WriteFix(json, finding);
        WriteSpeaker(json, finding.Speaker);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ShownEvidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("note", evidence.Note);
        WritePlace(json, evidence.Place);
        json.WriteString("report", evidence.Report);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, ShownPlace? place)
    {
        if (place is null)
        {
            json.WriteNull("place");
            return;
        }

        json.WriteStartObject("place");
        json.WriteBoolean("inTitle", place.InTitle);
        WriteSpan(json, place.Offsets, place.File);
        if (!place.InTitle)
        {
            json.WriteNumber("paragraph", place.Paragraph);
        }

        json.WriteString("text", place.Words);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, ShownFinding finding)
    {
        if (finding.Fix is not { } fix)
        {
            json.WriteNull("fix");
            return;
        }

        json.WriteStartObject("fix");
        json.WriteString("title", fix.Title);
        WriteSpan(json, fix.Offsets, fix.File);
        json.WriteString("replacement", fix.Replacement);
        json.WriteEndObject();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, Speaker? speaker)
    {
        if (speaker is null)
        {
            json.WriteNull("speaker");
            return;
        }

        json.WriteStartObject("speaker");
        json.WriteString("id", speaker.Id);
        json.WriteString("name", speaker.Name);
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, (int Start, int End) offsets, FilePlace? file)
    {
        json.WriteStartArray("span");
        json.WriteNumberValue(offsets.Start);
        json.WriteNumberValue(offsets.End);
        json.WriteEndArray();
        if (file is { } known)
        {
            json.WriteNumber("line", known.Start.Line);
            json.WriteNumber("column", known.Start.Column);
            json.WriteNumber("endLine", known.End.Line);
            json.WriteNumber("endColumn", known.End.Column);
        }
    }
}
