using System.Globalization;
using OnRecord.Cli.Checking;
using OnRecord.Cli.Screens;

namespace OnRecord.Cli.CheckFormats;

/// <summary>The lines of a report that a place lies in, with its words underlined.</summary>
/// <param name="page">What to write on.</param>
/// <param name="width">Columns of the page.</param>
/// <param name="gutter">Columns of the line numbers.</param>
internal sealed class SourceLines(InkedText page, int width, int gutter)
{
    private const int Frame = 3;
    private const int NarrowestRoom = 20;

    private readonly int _room = Math.Max(NarrowestRoom, width - gutter - Frame);

    /// <summary>Writes the lines of <paramref name="place"/>; of a place that runs over more than two, the first and
    /// the last.</summary>
    public void Write(ShownPlace place, char mark, Ink ink)
    {
        var (lines, words) = (place.Lines, Trimmed(place.Text, place.Span));
        var (first, last) = (lines.IndexOf(words.Start), lines.IndexOf(Math.Max(words.Start, words.End - 1)));
        Bar();
        WriteLine(place.Text, lines[first], words, place.File?.Start.Line, (mark, ink));
        if (last - first > 1)
        {
            Gutter("…");
            page.EndLine();
        }

        if (last > first)
        {
            WriteLine(place.Text, lines[last], words, place.File?.End.Line, (mark, ink));
        }
    }

    /// <summary>Writes an empty line with the bar beside it.</summary>
    public void Bar()
    {
        Gutter("");
        page.EndLine();
    }

    private void WriteLine(string text, TextSpan line, TextSpan words, int? number, (char Mark, Ink Ink) under)
    {
        var start = Math.Clamp(words.Start, line.Start, line.End);
        var part = new TextSpan(start, Math.Clamp(words.End, start, line.End));
        var excerpt = Excerpt.Of(text, line, part, _room);
        Gutter(number?.ToString(CultureInfo.InvariantCulture) ?? "");
        page.AddVerbatim(" " + excerpt.Text).EndLine();
        Gutter("");
        page.AddVerbatim(new string(' ', excerpt.Indent + 1))
            .AddVerbatim(new string(under.Mark, excerpt.Width), under.Ink).EndLine();
    }

    private void Gutter(string number) => page.AddVerbatim(number.PadLeft(gutter) + " │", Ink.Faint);

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
