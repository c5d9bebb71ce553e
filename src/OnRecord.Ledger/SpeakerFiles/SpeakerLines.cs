using System.Text.Json;
using OnRecord.Ledger.Listing;

namespace OnRecord.Ledger.SpeakerFiles;

/// <summary>Reads JSON lines: an object for each speaker.</summary>
internal sealed class SpeakerLines : SpeakerRows
{
    private const int MostOffices = 100;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 8 };

    /// <inheritdoc/>
    protected override void Read(string line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line, Options);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                var fields = new SpeakerFields();
                Keep(fields, () => Entry(document.RootElement, fields, number));
                return;
            }
        }
        // A string may hold half a character, which only reading it brings out.
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
        }

        Fault(number, "it is no JSON object; write each speaker as {\"name\": …} on one line");
    }

    private static SpeakerEntry Entry(JsonElement row, SpeakerFields fields, int number)
    {
        var name = fields.Name(Text(row, "name", fields));
        return new SpeakerEntry(number, name)
        {
            Kind = Told(row, "kind") ? fields.Kind(Text(row, "kind", fields)) : null,
            Wikidata = fields.Wikidata(Text(row, "wikidata", fields)),
            TellsWikidata = Told(row, "wikidata"),
            Aliases = Told(row, "aliases")
                ? fields.Aliases(name, Items(row, "aliases", fields).Select(alias => Words(alias, "aliases", fields)))
                : null,
            Offices = Told(row, "offices") ? Offices(row, fields) : null,
        };
    }

    private static List<ListedOffice> Offices(JsonElement row, SpeakerFields fields)
    {
        var offices = Items(row, "offices", fields);
        if (offices.Exists(static office => office.ValueKind != JsonValueKind.Object) || offices.Count > MostOffices)
        {
            fields.Fail($"\"offices\" has something else in it than {{\"office\": …, \"from\": …, \"to\": …}}, or more than {MostOffices}; correct it");
            return [];
        }

        return [.. offices.Select(office =>
            fields.Office(Text(office, "office", fields), Text(office, "from", fields), Text(office, "to", fields)))
            .OfType<ListedOffice>().Distinct()];
    }

    private static bool Told(JsonElement row, string property) => row.TryGetProperty(property, out _);

    private static string? Text(JsonElement row, string property, SpeakerFields fields) =>
        row.TryGetProperty(property, out var value) ? Words(value, property, fields) : null;

    private static string? Words(JsonElement value, string property, SpeakerFields fields)
    {
        if (value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
        {
            fields.Fail($"\"{property}\" is no text; put it in quotation marks");
            return null;
        }

        return value.GetString();
    }

    private static List<JsonElement> Items(JsonElement row, string property, SpeakerFields fields)
    {
        var list = row.GetProperty(property);
        if (list.ValueKind is not (JsonValueKind.Array or JsonValueKind.Null))
        {
            fields.Fail($"\"{property}\" is no list; put it in square brackets");
        }

        return list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];
    }
}
