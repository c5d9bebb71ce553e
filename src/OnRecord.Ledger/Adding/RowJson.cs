using System.Buffers;
using System.Text;
using System.Text.Json;
using OnRecord.Ledger.Finding;

namespace OnRecord.Ledger.Adding;

/// <summary>What a report's rows hold as JSON. Spans are counted in code points.</summary>
internal sealed class RowJson : IDisposable
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Utf8JsonWriter _json;
    private readonly CodePoints _points;

    public RowJson(string text)
    {
        _points = CodePoints.Of(text);
        _json = new Utf8JsonWriter(_bytes, LedgerJson.Readable);
    }

    /// <summary>How many code points stand before the span.</summary>
    public int StartOf(TextSpan span) => _points.Before(span.Start);

    /// <summary>Such as <c>[[3,9],[12,15]]</c>; null when there are none.</summary>
    public string? Spans(IReadOnlyList<TextSpan> spans) => spans.Count == 0 ? null : AllSpans(spans);

    /// <summary>Such as <c>[[3,9],[12,15]]</c>, or <c>[]</c>.</summary>
    public string AllSpans(IReadOnlyList<TextSpan> spans)
    {
        _json.WriteStartArray();
        foreach (var span in spans)
        {
            Write(span);
        }

        _json.WriteEndArray();
        return Take();
    }

    /// <summary>Such as <c>[3,9]</c>; null without one.</summary>
    public string? Span(TextSpan? span)
    {
        if (span is not { } known)
        {
            return null;
        }

        Write(known);
        return Take();
    }

    public string Texts(IReadOnlyList<string> texts)
    {
        _json.WriteStartArray();
        foreach (var text in texts)
        {
            _json.WriteStringValue(StoredText.Of(text));
        }

        _json.WriteEndArray();
        return Take();
    }

    /// <summary>Such as <c>[{"kind":"captivity","span":[3,9]}]</c>; null when there are none.</summary>
    public string? Circumstances(IReadOnlyList<Circumstance> circumstances)
    {
        if (circumstances.Count == 0)
        {
            return null;
        }

        _json.WriteStartArray();
        foreach (var circumstance in circumstances)
        {
            _json.WriteStartObject();
            _json.WriteString("kind", circumstance.Kind.Word());
            _json.WritePropertyName("span");
            Write(circumstance.Shown);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        return Take();
    }

    /// <summary>The parts that the name has; null without a name.</summary>
    public string? NameParts(PersonName? name) => name is null ? null : Object(
        ("title", name.Title), ("given", name.Given), ("middle", name.Middle), ("patronymic", name.Patronymic),
        ("family", name.Family), ("suffix", name.Suffix));

    /// <summary>The spans that the description has; null without one.</summary>
    public string? DescriptionSpans(SpeakerDescription? description)
    {
        if (description is null)
        {
            return null;
        }

        _json.WriteStartObject();
        foreach (var (name, span) in new[]
            { ("age", description.Age), ("office", description.Office), ("unit", description.Unit) })
        {
            if (span is { } known)
            {
                _json.WritePropertyName(name);
                Write(known);
            }
        }

        _json.WriteEndObject();
        return Take();
    }

    public void Dispose() => _json.Dispose();

    private string Object(params ReadOnlySpan<(string Name, string? Value)> properties)
    {
        _json.WriteStartObject();
        foreach (var (name, value) in properties)
        {
            if (value is not null)
            {
                _json.WriteString(name, StoredText.Of(value));
            }
        }

        _json.WriteEndObject();
        return Take();
    }

    private void Write(TextSpan span)
    {
        _json.WriteStartArray();
        _json.WriteNumberValue(_points.Before(span.Start));
        _json.WriteNumberValue(_points.Before(span.End));
        _json.WriteEndArray();
    }

    private string Take()
    {
        _json.Flush();
        var text = Encoding.UTF8.GetString(_bytes.WrittenSpan);
        _bytes.ResetWrittenCount();
        _json.Reset();
        return text;
    }
}
