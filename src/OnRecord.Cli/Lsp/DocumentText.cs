using System.Text;
using OnRecord.Cli.Checking;

namespace OnRecord.Cli.Lsp;

/// <summary>The text of a document at one moment, and its positions. Immutable.</summary>
/// <param name="text">The text as the editor has it.</param>
/// <param name="encoding">What positions count.</param>
internal sealed class DocumentText(string text, PositionEncoding encoding)
{
    private readonly Lazy<TextLines> _lines = new(() => new TextLines(text));

    /// <summary>The text as the editor has it.</summary>
    public string Text => text;

    /// <summary>What positions count.</summary>
    public PositionEncoding Encoding => encoding;

    /// <summary>The first line, without its end.</summary>
    public TextSpan FirstLine => _lines.Value[0];

    /// <summary>The position before the code unit at <paramref name="offset"/>.</summary>
    public TextPosition At(int offset)
    {
        var line = _lines.Value.IndexOf(offset);
        return new TextPosition(line, Units(text.AsSpan(_lines.Value[line].Start, offset - _lines.Value[line].Start)));
    }

    /// <summary>The code unit behind a position. As the protocol has it, a position behind a line's end means the
    /// line's end, and one behind the text's end the text's.</summary>
    public int OffsetOf(TextPosition position)
    {
        if (position.Line >= _lines.Value.Count)
        {
            return text.Length;
        }

        var line = _lines.Value[position.Line];
        return encoding == PositionEncoding.Utf16
            ? line.Start + Math.Min(position.Character, line.Length)
            : line.Start + Walk(line.In(text), position.Character);
    }

    private int Units(ReadOnlySpan<char> words) => encoding switch
    {
        PositionEncoding.Utf16 => words.Length,
        PositionEncoding.Utf8 => System.Text.Encoding.UTF8.GetByteCount(words),
        _ => CodePoints.Of(words).Count,
    };

    private int Walk(ReadOnlySpan<char> line, int most)
    {
        var (at, units) = (0, 0);
        while (at < line.Length && units < most)
        {
            Rune.DecodeFromUtf16(line[at..], out var rune, out var length);
            units += encoding == PositionEncoding.Utf8 ? rune.Utf8SequenceLength : 1;
            at += units > most ? 0 : length;
        }

        return at;
    }
}
