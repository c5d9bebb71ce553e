using System.Text.Json;
using OnRecord.Cli.Formats;
using OnRecord.Ledger.Finding;
using OnRecord.Ledger.Listing;
using OnRecord.Ledger.Speakers;

namespace OnRecord.Cli.Finding;

/// <summary>Speakers as one JSON object: their profiles and, of a single one, a page of what was said.</summary>
internal static class SpeakerJson
{
    /// <summary>The object.</summary>
    public static string Of(IReadOnlyList<SpeakerProfile> profiles, IReadOnlyList<FoundStatement> found,
        PagePlace? next, string? reason) =>
        JsonText.Page(json =>
        {
            json.WriteReason(reason);
            json.WriteList("speakers", profiles, Write);
            json.WriteList("statements", found, FoundJson.Write);
            json.WriteString("next", next?.ToString());
        });

    private static void Write(Utf8JsonWriter json, SpeakerProfile profile)
    {
        json.WriteStartObject();
        json.WriteNumber("number", profile.Id);
        json.WriteString("name", profile.Name);
        json.WriteString("kind", profile.Kind);
        json.WriteString("protected", profile.Protected);
        WriteListed(json, profile.Listed);
        json.WriteNumber("statements", profile.Statements);
        json.WriteNumber("reports", profile.Reports);
        json.WriteString("first", profile.First);
        json.WriteString("last", profile.Last);
        json.WriteList("names", profile.Names, static (json, name) =>
            WritePair(json, ("name", name.Name), ("reports", name.Reports)));
        json.WriteList("offices", profile.Offices, WriteOffice);
        json.WriteList("outlets", profile.Outlets, static (json, outlet) =>
            WritePair(json, ("name", outlet.Outlet), ("statements", outlet.Statements)));
        json.WriteList("perhaps", profile.Perhaps, static (json, other) =>
            WritePair(json, ("name", other.Name), ("number", other.Id)));
        json.WriteEndObject();
    }

    private static void WriteListed(Utf8JsonWriter json, IReadOnlyList<ListedSpeaker> listed)
    {
        json.WriteString("wikidata", listed.Select(static one => one.Wikidata)
            .FirstOrDefault(static id => id is not null));
        json.WriteList("aliases", [.. listed.SelectMany(static one => one.Aliases).Distinct()], static (json, alias) =>
            json.WriteStringValue(alias));
        json.WriteList("held", [.. listed.SelectMany(static one => one.Offices).Distinct()], static (json, held) =>
        {
            json.WriteStartObject();
            json.WriteString("office", held.Office);
            json.WriteString("from", held.From);
            json.WriteString("to", held.To);
            json.WriteEndObject();
        });
    }

    private static void WriteOffice(Utf8JsonWriter json, (string Office, string? First, string? Last) office)
    {
        json.WriteStartObject();
        json.WriteString("office", office.Office);
        json.WriteString("first", office.First);
        json.WriteString("last", office.Last);
        json.WriteEndObject();
    }

    private static void WritePair(Utf8JsonWriter json, (string Key, string Value) text, (string Key, long Value) number)
    {
        json.WriteStartObject();
        json.WriteString(text.Key, text.Value);
        json.WriteNumber(number.Key, number.Value);
        json.WriteEndObject();
    }
}
