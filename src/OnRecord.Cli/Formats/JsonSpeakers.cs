using System.Text.Json;

namespace OnRecord.Cli.Formats;

/// <summary>Speakers as JSON: spans from the one reading, names as they may be shown from the other.</summary>
internal sealed class JsonSpeakers(Utf8JsonWriter json, Places places)
{
    /// <summary>Writes one speaker.</summary>
    public void Write((Speaker Placed, Speaker Shown) speaker)
    {
        json.WriteStartObject();
        json.WriteString("id", speaker.Placed.Id);
        json.WriteString("name", speaker.Shown.Name);
        json.WriteString("kind", speaker.Placed.Kind?.Word());
        json.WriteStartArray("aliases");
        foreach (var alias in speaker.Shown.Aliases)
        {
            json.WriteStringValue(alias);
        }

        json.WriteEndArray();
        json.WriteSpans("mentions", speaker.Placed.Mentions, places);
        WriteName(speaker.Shown.NameParts);
        WriteDescription(speaker.Placed.Description);
        WriteProtection(speaker.Placed.Protected);
        json.WriteEndObject();
    }

    private void WriteName(PersonName? name)
    {
        if (name is null)
        {
            return;
        }

        json.WriteStartObject("nameParts");
        WriteIfAny("title", name.Title);
        WriteIfAny("given", name.Given);
        WriteIfAny("middle", name.Middle);
        WriteIfAny("patronymic", name.Patronymic);
        WriteIfAny("family", name.Family);
        WriteIfAny("suffix", name.Suffix);
        json.WriteEndObject();
    }

    private void WriteDescription(SpeakerDescription? description)
    {
        if (description is null)
        {
            return;
        }

        json.WriteStartObject("description");
        WriteIfAny("age", description.Age);
        WriteIfAny("office", description.Office);
        WriteIfAny("unit", description.Unit);
        json.WriteEndObject();
    }

    private void WriteProtection(Protection? protection)
    {
        if (protection is not null)
        {
            json.WriteString("protected", protection.Kind.Word());
            json.WriteSpans("protectedBy", protection.Shown, places);
        }
    }

    private void WriteIfAny(string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private void WriteIfAny(string name, TextSpan? span)
    {
        if (span is not null)
        {
            json.WriteSpan(name, span, places);
        }
    }
}
