using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace OnRecord.Cli.CheckSettings;

/// <summary>Reads a JSON file that a person wrote: comments and a comma too many are allowed.</summary>
internal ref struct PlacedJson
{
    private static readonly JsonReaderOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    private readonly ReadOnlySpan<byte> _bytes;
    private Utf8JsonReader _reader;
    private int _counted;
    private int _line = 1;
    private int _column = 1;

    private PlacedJson(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        _reader = new Utf8JsonReader(bytes, Options);
    }

    /// <summary>The value that the bytes hold.</summary>
    /// <exception cref="PlacedJsonException">They are no JSON, or not in UTF-8.</exception>
    public static PlacedValue Read(ReadOnlySpan<byte> bytes)
    {
        var mark = Encoding.UTF8.Preamble;
        return new PlacedJson(bytes.StartsWith(mark) ? bytes[mark.Length..] : bytes).Read();
    }

    private PlacedValue Read()
    {
        if (!Utf8.IsValid(_bytes))
        {
            throw new PlacedJsonException(1, 1, "it is not in UTF-8");
        }

        try
        {
            _reader.Read();
            var value = Value();
            _reader.Read();
            return value;
        }
        catch (JsonException cause)
        {
            throw Broken(cause);
        }
    }

    private PlacedValue Value()
    {
        var here = Here();
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return here with { Members = Members() };
            case JsonTokenType.StartArray:
                return here with { Items = Items() };
            case JsonTokenType.String:
                return here with { Text = Characters(here) };
            default:
                return here;
        }
    }

    // The reader itself refuses what is nested more than 64 deep.
    private List<(PlacedValue, PlacedValue)> Members()
    {
        var members = new List<(PlacedValue, PlacedValue)>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var name = Here();
            name = name with { Text = Characters(name) };
            _reader.Read();
            members.Add((name, Value()));
        }

        return members;
    }

    private List<PlacedValue> Items()
    {
        var items = new List<PlacedValue>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Value());
        }

        return items;
    }

    private readonly string Characters(PlacedValue here)
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new PlacedJsonException(here.Line, here.Column, "half a character is spelled out");
        }
    }

    private PlacedValue Here()
    {
        Count((int)_reader.TokenStartIndex);
        return new PlacedValue(_reader.TokenType, _line, _column);
    }

    // Goes on from the place counted last, so that all places together cost one walk over the bytes.
    private void Count(int to)
    {
        var part = _bytes[_counted..to];
        var lines = part.Count((byte)'\n');
        if (lines > 0)
        {
            (_line, _column) = (_line + lines, 1);
            part = part[(part.LastIndexOf((byte)'\n') + 1)..];
        }

        _column += Encoding.UTF8.GetCharCount(part);
        _counted = to;
    }

    private readonly PlacedJsonException Broken(JsonException cause)
    {
        var line = (int)(cause.LineNumber ?? 0);
        var why = cause.Message.Split(" LineNumber:", StringSplitOptions.None)[0].TrimEnd('.');
        return new PlacedJsonException(line + 1, ColumnOf(line, (int)(cause.BytePositionInLine ?? 0)), why);
    }

    private readonly int ColumnOf(int line, int position)
    {
        var rest = _bytes;
        for (; line > 0; line--)
        {
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        }

        return Encoding.UTF8.GetCharCount(rest[..Math.Min(position, rest.Length)]) + 1;
    }
}
