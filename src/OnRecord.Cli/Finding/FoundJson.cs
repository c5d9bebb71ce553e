using System.Text.Json;
using OnRecord.Cli.Formats;
using OnRecord.Ledger.Finding;

namespace OnRecord.Cli.Finding;

/// <summary>Found statements as JSON objects.</summary>
internal static class FoundJson
{
    /// <summary>Writes a statement.</summary>
    public static void Write(Utf8JsonWriter json, FoundStatement found) => Write(json, found, null, isWithheld: false);

    /// <summary>Writes a statement on a line of its own.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="found">The statement.</param>
    /// <param name="reason">Why protected names are shown; null when they are not.</param>
    /// <param name="isWithheld">True when words, address and day are left out.</param>
    public static void Write(Utf8JsonWriter json, FoundStatement found, string? reason, bool isWithheld)
    {
        json.WriteStartObject();
        json.WriteReason(reason);
        if (isWithheld)
        {
            json.WriteBoolean("withheld", true);
        }
        else
        {
            json.WriteNumber("statement", found.Id);
        }

        json.WriteString("kind", found.Kind);
        json.WriteString("text", found.Content);
        json.WritePropertyName("content");
        json.WriteRawValue(found.Spans);
        json.WriteString("source", found.Source);
        json.WriteString("cue", found.Cue);
        json.WriteBoolean("negated", found.Negated);
        json.WriteNumber("confidence", Math.Round(found.Confidence, 4));
        WriteSpeaker(json, found);
        WriteSetting(json, found);
        WriteReport(json, found.Report);
        json.WriteEndObject();
    }

    /// <summary>Writes a report.</summary>
    public static void WriteReport(Utf8JsonWriter json, FoundReport report)
    {
        json.WriteStartObject("report");
        if (report.Name.Length > 0)
        {
            json.WriteNumber("number", report.Id);
        }

        json.WriteString("name", report.Name);
        json.WriteString("outlet", report.Outlet);
        json.WriteString("title", report.Title);
        json.WriteString("published", report.Published);
        json.WriteString("address", report.Address);
        json.WriteString("sha256", report.Sha256);
        json.WriteEndObject();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, FoundStatement found)
    {
        if (found.SpeakerName is null)
        {
            json.WriteNull("speaker");
            return;
        }

        json.WriteStartObject("speaker");
        if (found.Speaker is { } number)
        {
            json.WriteNumber("number", number);
        }

        json.WriteString("name", found.SpeakerName);
        json.WriteString("kind", found.SpeakerKind);
        json.WriteString("wikidata", found.SpeakerWikidata);
        json.WriteString("protected", found.Protected);
        json.WriteEndObject();
    }

    private static void WriteSetting(Utf8JsonWriter json, FoundStatement found)
    {
        json.WriteString("addressee", found.Addressee);
        json.WriteString("date", found.SaidDate);
        json.WriteString("place", found.Place);
        json.WriteString("act", found.Act);
        json.WriteStartArray("setting");
        foreach (var circumstance in found.Circumstances)
        {
            json.WriteStringValue(circumstance);
        }

        json.WriteEndArray();
    }
}
