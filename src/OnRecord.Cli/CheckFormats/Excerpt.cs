using System.Text;
using OnRecord.Cli.Screens;

namespace OnRecord.Cli.CheckFormats;

/// <summary>As much of a line as fits a terminal, around the words that matter in it.</summary>
/// <param name="Text">What to show, safe for a terminal, with … where the line goes on.</param>
/// <param name="Indent">Columns before the words.</param>
/// <param name="Width">Columns of the words, at least 1.</param>
internal readonly record struct Excerpt(string Text, int Indent, int Width)
{
    private const int Ellipsis = 1;

    /// <summary>The excerpt of <paramref name="line"/> around <paramref name="words"/>, which lie in it, in at most
    /// <paramref name="room"/> columns.</summary>
    /// <remarks>Looks no further than the room, however long the line.</remarks>
    public static Excerpt Of(string text, TextSpan line, TextSpan words, int room)
    {
        var (end, width) = Forward(text, words.Start, words.End, room - (2 * Ellipsis));
        var left = room - Math.Max(width, 1);
        var (from, before) = Backward(text, words.Start, line.Start, left);
        var (to, after) = Forward(text, end, line.End, left);
        return from == line.Start && to == line.End && before + after <= left
            ? Cut(text, line, (words.Start, end), line)
            : Cut(text, line, (words.Start, end),
                Window(text, line, new TextSpan(words.Start, end), (left, before, after)));
    }

    // Half of the room before the words and half after, more where the other side needs less.
    private static TextSpan Window(string text, TextSpan line, TextSpan words,
        (int Left, int Before, int After) columns)
    {
        var room = Math.Max(0, columns.Left - (2 * Ellipsis));
        var before = Math.Min(columns.Before, Math.Max(room / 2, room - columns.After));
        var (start, _) = Backward(text, words.Start, line.Start, before);
        var (end, _) = Forward(text, words.End, line.End, room - Math.Min(before, columns.Before));
        return new TextSpan(AtWord(text, line, start, words.Start), AtWordEnd(text, line, end, words.End));
    }

    private static Excerpt Cut(string text, TextSpan line, (int Start, int End) words, TextSpan window)
    {
        var head = window.Start > line.Start ? "…" : "";
        var before = head + VisibleText.Of(text[window.Start..words.Start]);
        var inside = VisibleText.Of(text[words.Start..words.End]);
        var after = VisibleText.Of(text[words.End..window.End]) + (window.End < line.End ? "…" : "");
        return new Excerpt((before + inside + after)
            .Replace('\n', ' '), Columns.Of(before), Math.Max(1, Columns.Of(inside)));
    }

    // The start of the first whole word at or after the place, if one begins before the limit.
    private static int AtWord(string text, TextSpan line, int at, int limit)
    {
        if (at == line.Start || text[at - 1] == ' ')
        {
            return at;
        }

        var space = text.IndexOf(' ', at, limit - at);
        return space < 0 ? at : space + 1;
    }

    private static int AtWordEnd(string text, TextSpan line, int at, int limit)
    {
        if (at == line.End || text[at] == ' ' || at == limit)
        {
            return at;
        }

        var space = text.LastIndexOf(' ', at - 1, at - limit);
        return space < 0 ? at : space;
    }

    private static (int Index, int Columns) Forward(string text, int from, int to, int most)
    {
        var columns = 0;
        while (from < to)
        {
            var rune = RuneAt(text, from);
            var width = Columns.Of(rune);
            if (columns + width > most)
            {
                break;
            }

            columns += width;
            from += rune.Utf16SequenceLength;
        }

        return (from, columns);
    }

    private static (int Index, int Columns) Backward(string text, int from, int to, int most)
    {
        var columns = 0;
        while (from > to)
        {
            var isPair = from - to > 1 && char.IsSurrogatePair(text[from - 2], text[from - 1]);
            var start = from - (isPair ? 2 : 1);
            var width = Columns.Of(RuneAt(text, start));
            if (columns + width > most)
            {
                break;
            }

            columns += width;
            from = start;
        }

        return (from, columns);
    }

    // Half a character shows as U+FFFD.
    private static Rune RuneAt(string text, int index) =>
        Rune.TryGetRuneAt(text, index, out var rune) ? rune : Rune.ReplacementChar;
}
