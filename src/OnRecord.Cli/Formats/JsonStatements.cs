using System.Text.Json;

namespace OnRecord.Cli.Formats;

/// <summary>The statements and speakers of a reading as JSON, with offsets in Unicode code points.</summary>
internal sealed class JsonStatements(Utf8JsonWriter json, Reading reading)
{
    private readonly CodePoints _points = CodePoints.Of(reading.Report.Text);

    /// <summary>Writes the properties <c>statements</c>, <c>nested</c> and <c>speakers</c>.</summary>
    public void Write()
    {
        WriteArray("statements", reading.Statements, WriteStatement);
        WriteArray("nested", reading.Nested, WriteStatement);
        WriteArray("speakers", reading.Speakers, WriteSpeaker);
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
        WriteArray("content", statement.Content, WriteSpan);
        WriteArray("source", statement.Source, WriteSpan);
        WriteArray("cue", statement.Cue, WriteSpan);
        json.WriteString("text", reading.Words(statement.Content));
        json.WriteString("speaker", statement.Speaker);
        json.WriteBoolean("negated", statement.Negated);
        json.WriteNumber("confidence", Math.Round(statement.Confidence, 4));
        if (statement.Within is { } within)
        {
            json.WriteString("within", within);
        }

        json.WriteEndObject();
    }

    private void WriteSpeaker(Speaker speaker)
    {
        json.WriteStartObject();
        json.WriteString("id", speaker.Id);
        json.WriteString("name", speaker.Name);
        json.WriteString("kind", speaker.Kind?.Word());
        WriteArray("aliases", speaker.Aliases, json.WriteStringValue);
        WriteArray("mentions", speaker.Mentions, WriteSpan);
        json.WriteEndObject();
    }

    private void WriteSpan(TextSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(_points.Before(span.Start));
        json.WriteNumberValue(_points.Before(span.End));
        json.WriteEndArray();
    }
}
