using System.Text.Json;
using OnRecord.Ledger.Finding;

namespace OnRecord.Cli.Exporting;

/// <summary>A statement as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/).</summary>
internal static class AnnotationItem
{
    /// <summary>What stands before and after the annotations.</summary>
    public static (string Head, string Foot) Page(string? reason) => (
        """{"@context":["http://www.w3.org/ns/anno.jsonld",{"onrecord":"urn:onrecord:1:"}],"type":"AnnotationPage",""" + "\n"
            + (reason is null ? "" : $"\"onrecord:showProtected\":\"{JsonEncodedText.Encode(reason)}\",\n")
            + "\"items\":[\n",
        "\n]}\n");

    /// <summary>Writes an annotation.</summary>
    public static void Write(Utf8JsonWriter json, ExportedStatement statement, int number)
    {
        var found = statement.Found;
        var source = SourceOf(statement);
        json.WriteStartObject();
        json.WriteString("id", statement.IsWithheld ? $"urn:onrecord:withheld:{number}"
            : $"urn:onrecord:statement:{found.Id}");
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "describing");
        WriteBody(json, found, statement.IsWithheld);
        json.WriteStartArray("target");
        if (statement.IsWithheld)
        {
            json.WriteStringValue(source);
        }
        else
        {
            WriteTargets(json, found, source);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>An IRI of the report: its address, or one that only the ledger knows.</summary>
    public static string SourceOf(ExportedStatement statement) =>
        statement.Found.Report.Address is { } address && Uri.TryCreate(address, UriKind.Absolute, out _) ? address
        : statement.IsWithheld ? "urn:onrecord:report:withheld" : $"urn:sha256:{statement.Found.Report.Sha256}";

    private static void WriteBody(Utf8JsonWriter json, FoundStatement found, bool isWithheld)
    {
        json.WriteStartObject("body");
        json.WriteString("type", "TextualBody");
        json.WriteString("format", "text/plain");
        json.WriteString("purpose", "describing");
        json.WriteString("value", $"{found.SpeakerName ?? "No one named"}{(found.Cue is { } cue ? $" ({cue})" : "")}, {found.Kind}");
        json.WriteString("onrecord:kind", found.Kind);
        json.WriteString("onrecord:speaker", found.SpeakerName);
        json.WriteBoolean("onrecord:negated", found.Negated);
        json.WriteNumber("onrecord:confidence", Math.Round(found.Confidence, 4));
        json.WriteString("onrecord:act", found.Act);
        json.WriteString("onrecord:protected", found.Protected);
        json.WriteString("onrecord:outlet", found.Report.Outlet);
        json.WriteString("onrecord:published", found.Report.Published);
        json.WriteBoolean("onrecord:withheld", isWithheld);
        json.WriteEndObject();
    }

    private static void WriteTargets(Utf8JsonWriter json, FoundStatement found, string source)
    {
        using var spans = JsonDocument.Parse(found.Spans);
        foreach (var span in spans.RootElement.EnumerateArray())
        {
            json.WriteStartObject();
            json.WriteString("source", source);
            json.WriteStartArray("selector");
            json.WriteStartObject();
            json.WriteString("type", "TextPositionSelector");
            json.WriteNumber("start", span[0].GetInt32());
            json.WriteNumber("end", span[1].GetInt32());
            json.WriteEndObject();
            if (spans.RootElement.GetArrayLength() == 1)
            {
                json.WriteStartObject();
                json.WriteString("type", "TextQuoteSelector");
                json.WriteString("exact", found.Content);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
    }
}
