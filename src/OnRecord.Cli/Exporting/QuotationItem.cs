using System.Text.Json;
using OnRecord.Ledger.Finding;

namespace OnRecord.Cli.Exporting;

/// <summary>A statement as schema.org has it: a direct one as a Quotation, any other as a Claim.</summary>
internal static class QuotationItem
{
    /// <summary>What stands before and after the items.</summary>
    public static (string Head, string Foot) Graph(string? reason) => (
        """{"@context":["https://schema.org",{"onrecord":"urn:onrecord:1:"}],""" + "\n"
            + (reason is null ? "" : $"\"onrecord:showProtected\":\"{JsonEncodedText.Encode(reason)}\",\n")
            + "\"@graph\":[\n",
        "\n]}\n");

    /// <summary>Writes an item.</summary>
    public static void Write(Utf8JsonWriter json, ExportedStatement statement, int number)
    {
        var found = statement.Found;
        var isQuotation = found.Kind == "direct";
        json.WriteStartObject();
        json.WriteString("@type", isQuotation ? "Quotation" : "Claim");
        json.WriteString("@id", statement.IsWithheld ? $"urn:onrecord:withheld:{number}"
            : $"urn:onrecord:statement:{found.Id}");
        if (!statement.IsWithheld)
        {
            json.WriteString("text", found.Content);
        }

        WriteSpeaker(json, found, isQuotation ? "spokenByCharacter" : "claimInterpreter");
        WriteReport(json, statement, isQuotation ? "isPartOf" : "firstAppearance");
        json.WriteBoolean("onrecord:negated", found.Negated);
        json.WriteNumber("onrecord:confidence", Math.Round(found.Confidence, 4));
        json.WriteEndObject();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, FoundStatement found, string property)
    {
        if (found.SpeakerName is { } name)
        {
            json.WriteStartObject(property);
            json.WriteString("@type", found.SpeakerKind is "organisation" or "group" ? "Organization" : "Person");
            json.WriteString("name", name);
            if (found.SpeakerWikidata is { } id)
            {
                json.WriteString("sameAs", $"https://www.wikidata.org/entity/{id}");
            }

            json.WriteEndObject();
        }
    }

    private static void WriteReport(Utf8JsonWriter json, ExportedStatement statement, string property)
    {
        var report = statement.Found.Report;
        json.WriteStartObject(property);
        json.WriteString("@type", "NewsArticle");
        if (!statement.IsWithheld)
        {
            json.WriteString("@id", AnnotationItem.SourceOf(statement));
            json.WriteString("headline", report.Title ?? report.Name);
        }

        if (report.Published is { } published)
        {
            json.WriteString("datePublished", published);
        }

        if (report.Outlet is { } outlet)
        {
            json.WriteStartObject("publisher");
            json.WriteString("@type", "Organization");
            json.WriteString("name", outlet);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
