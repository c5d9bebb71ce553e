using System.Text;
using System.Text.Json;

namespace OnRecord.Reports;

/// <summary>The fields of a JSON object that holds a report; null where absent, null or not a string or
/// number.</summary>
internal sealed record JsonFields
{
    public string? Id { get; init; }

    public string? Text { get; init; }

    public string? Html { get; init; }

    public string? Address { get; init; }

    public string? Outlet { get; init; }

    public string? Title { get; init; }

    public string? Published { get; init; }

    public string? Byline { get; init; }

    /// <exception cref="OnRecordException">It is not one JSON object in UTF-8 (OR9007, OR9008).</exception>
    public static JsonFields Parse(RawReport raw)
    {
        try
        {
            return Read(raw.Bytes.Span, raw.Place);
        }
        catch (JsonException failure)
        {
            throw ReportErrors.BrokenJson(raw.Place, Where(failure, raw), Why(failure));
        }
        catch (DecoderFallbackException)
        {
            throw ReportErrors.Undecodable(raw.Place, "JSON has to be in UTF-8");
        }
    }

    private static JsonFields Read(ReadOnlySpan<byte> json, string place)
    {
        if (json is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw ReportErrors.Undecodable(place, "JSON has to be in UTF-8, this is UTF-16");
        }

        var reader = new Utf8JsonReader(json is [0xEF, 0xBB, 0xBF, ..] ? json[3..] : json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("it does not begin with '{'", null, 0, 0);
        }

        var fields = new JsonFields();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonString.Decode(ref reader);
            reader.Read();
            fields = fields.With(name, ref reader);
            reader.Skip();
        }

        // Anything but white space after the object is an error, which only reading on brings out.
        reader.Read();
        return fields;
    }

    private JsonFields With(string name, ref Utf8JsonReader value)
    {
        return name switch
        {
            "id" => this with { Id = Scalar(ref value) },
            "text" => this with { Text = String(ref value) },
            "html" => this with { Html = String(ref value) },
            "address" => this with { Address = Scalar(ref value) },
            "outlet" => this with { Outlet = Scalar(ref value) },
            "title" => this with { Title = Scalar(ref value) },
            "published" => this with { Published = Scalar(ref value) },
            "byline" => this with { Byline = Scalar(ref value) },
            _ => this,
        };
    }

    private static string? String(ref Utf8JsonReader value) =>
        value.TokenType == JsonTokenType.String ? JsonString.Decode(ref value) : null;

    private static string? Scalar(ref Utf8JsonReader value)
    {
        var scalar = value.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(value.ValueSpan)
            : String(ref value);
        return string.IsNullOrWhiteSpace(scalar) ? null : scalar.Trim();
    }

    // The parser counts bytes from 0 within the input; people count characters from 1 within the file.
    private static string Where(JsonException failure, RawReport raw)
    {
        var line = (int)(failure.LineNumber ?? 0);
        var bytes = raw.Bytes.Span;
        for (var i = 0; i < line; i++)
        {
            bytes = bytes[(bytes.IndexOf((byte)'\n') + 1)..];
        }

        var before = bytes[..(int)Math.Min(failure.BytePositionInLine ?? 0, bytes.Length)];
        return $"line {raw.Line + line}, column {Encoding.UTF8.GetCharCount(before) + 1}";
    }

    // The parser's message ends with its own count of lines and bytes.
    private static string Why(JsonException failure)
    {
        var message = failure.Message;
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).TrimEnd('.');
    }
}
