using System.Text.Json;
using OnRecord.Cli.Rpc;

namespace OnRecord.Cli.Lsp;

/// <summary>One of the changes that an editor tells of.</summary>
/// <param name="Range">What was replaced; null for the whole text.</param>
/// <param name="Text">What stands there now.</param>
internal sealed record TextChange((TextPosition Start, TextPosition End)? Range, string Text)
{
    // A second's work; an editor that changes a thousand places of a long draft at once stays far below.
    private const long MostCopied = 2_000_000_000;

    /// <summary>The change as the protocol writes it; null when it is none.</summary>
    public static TextChange? Read(JsonElement json)
    {
        var range = json.Find("range");
        return json.Text("text") is not { } text ? null
            : range is null ? new TextChange(null, text)
            : RangeOf(range.Value) is { } read ? new TextChange(read, text)
            : null;
    }

    /// <summary>A range as the protocol writes it; null when it is none.</summary>
    public static (TextPosition Start, TextPosition End)? RangeOf(JsonElement json) =>
        json.Find("start") is { } start && json.Find("end") is { } end
        && PositionOf(start) is { } first && PositionOf(end) is { } last ? (first, last) : null;

    /// <summary>A position as the protocol writes it; null when it is none.</summary>
    public static TextPosition? PositionOf(JsonElement json) =>
        json.Whole("line") is { } line and >= 0 && json.Whole("character") is { } character and >= 0
            ? new TextPosition(line, character) : null;

    /// <summary>The text after all <paramref name="changes"/>, one after another, and where the last one ends; null
    /// when one is no change, or when they would take too long.</summary>
    public static (DocumentText Text, int End)? Apply(DocumentText before, IReadOnlyList<TextChange?> changes)
    {
        var (text, end, copied) = (before, 0, 0L);
        foreach (var change in changes)
        {
            copied += text.Text.Length + (change?.Text.Length ?? 0);
            if (change is null || copied > MostCopied)
            {
                return null;
            }

            (text, end) = change.ApplyTo(text);
        }

        return (text, end);
    }

    private (DocumentText Text, int End) ApplyTo(DocumentText before)
    {
        if (Range is not var (start, end))
        {
            return (new DocumentText(Text, before.Encoding), EndOfDifference(before.Text, Text));
        }

        var (from, to) = (before.OffsetOf(start), before.OffsetOf(end));
        (from, to) = (Math.Min(from, to), Math.Max(from, to));
        var after = string.Concat(before.Text.AsSpan(0, from), Text, before.Text.AsSpan(to));
        return (new DocumentText(after, before.Encoding), from + Text.Length);
    }

    // An editor that sends the whole text doesn't say where somebody writes.
    private static int EndOfDifference(string before, string after)
    {
        var start = before.AsSpan().CommonPrefixLength(after);
        var most = Math.Min(before.Length, after.Length) - start;
        var same = 0;
        while (same < most && before[^(same + 1)] == after[^(same + 1)])
        {
            same++;
        }

        return after.Length - same;
    }
}
