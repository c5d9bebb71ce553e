using System.Text.Json;

namespace OnRecord.Cli.Formats;

/// <summary>The statements and speakers of a reading as JSON, with offsets in Unicode code points.</summary>
internal sealed class JsonStatements(Utf8JsonWriter json, ShownReading shown, Places places)
{
    /// <summary>Writes the properties <c>statements</c>, <c>nested</c> and <c>speakers</c>.</summary>
    public void Write()
    {
        WriteArray("statements", places.Reading.Statements, WriteStatement);
        WriteArray("nested", places.Reading.Nested, WriteStatement);
        var speakers = places.Reading.Speakers.Zip(shown.Reading.Speakers).ToList();
        WriteArray("speakers", speakers, new JsonSpeakers(json, places).Write);
    }

    private void WriteArray<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private void WriteStatement(Statement statement)
    {
        json.WriteStartObject();
        json.WriteString("id", statement.Id);
        json.WriteString("kind", statement.Kind.Word());
        json.WriteSpans("content", statement.Content, places);
        json.WriteSpans("source", statement.Source, places);
        json.WriteSpans("cue", statement.Cue, places);
        json.WriteString("text", places.Words(statement.Content));
        json.WriteString("speaker", statement.Speaker);
        json.WriteNumber("speakerConfidence", Math.Round(statement.SpeakerConfidence, 4));
        json.WriteBoolean("negated", statement.Negated);
        json.WriteNumber("confidence", Math.Round(statement.Confidence, 4));
        WriteSetting(statement.Setting);
        if (statement.Within is { } within)
        {
            json.WriteString("within", within);
        }

        json.WriteEndObject();
    }

    private void WriteSetting(Setting setting)
    {
        json.WriteSpans("addressee", setting.Addressee, places);
        WriteWhen(setting.When);
        json.WriteSpan("where", setting.Where, places);
        WriteArray("setting", setting.Circumstances, circumstance => json.WriteStringValue(circumstance.Kind.Word()));
        json.WriteSpans("settingSpans", [.. setting.Circumstances.Select(circumstance => circumstance.Shown)], places);
        json.WriteString("act", setting.Act?.Word());
    }

    private void WriteWhen(TimeOfSaying? when)
    {
        if (when is null)
        {
            json.WriteNull("when");
            return;
        }

        json.WriteStartObject("when");
        json.WriteSpan("text", when.Text, places);
        json.WriteString("value", when.Value);
        json.WriteEndObject();
    }
}
