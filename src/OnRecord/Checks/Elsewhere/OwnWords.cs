using OnRecord.Wordings;

namespace OnRecord.Checks.Elsewhere;

/// <summary>Where words of a wording stand in the report that is checked, and whose they are.</summary>
internal static class OwnWords
{
    // So many words to either side let a reader find the place.
    private const int Beside = 2;

    /// <summary>The whole quotation; its first part where something breaks it.</summary>
    internal static TextSpan Place(ReportedWording own) => own.Wording.Spans[0];

    /// <summary>The place of a change, with a few words to either side.</summary>
    internal static TextSpan Place(ReportedWording own, TextSpan change)
    {
        var text = own.Wording.Text;
        var (from, to) = (Math.Clamp(change.Start, 0, text.Length), Math.Clamp(change.End, 0, text.Length));
        for (var i = 0; i < Beside; i++)
        {
            from = WordBefore(text, from);
            to = WordBehind(text, to);
        }

        return InReport(own.Wording, new TextSpan(from, Math.Max(from, to)));
    }

    /// <summary>The statement's speaker; null when not known.</summary>
    internal static Speaker? SpeakerOf(CheckedReport report, ReportedWording own) =>
        own.Wording.Statement is { } id && report.StatementWith(id) is { } statement ? report.SpeakerOf(statement) : null;

    // The parts of a wording stand in its text with one space between two.
    private static TextSpan InReport(Wording wording, TextSpan span)
    {
        var (start, end, at) = (wording.Spans[^1].End, wording.Spans[0].Start, 0);
        foreach (var part in wording.Spans)
        {
            if (span.Start < at + part.Length && span.End > at)
            {
                start = Math.Min(start, part.Start + Math.Max(0, span.Start - at));
                end = Math.Max(end, part.Start + Math.Min(part.Length, span.End - at));
            }

            at += part.Length + 1;
        }

        return start < end ? new TextSpan(start, end) : wording.Spans[0];
    }

    private static int WordBefore(string text, int place)
    {
        while (place > 0 && char.IsWhiteSpace(text[place - 1]))
        {
            place--;
        }

        while (place > 0 && !char.IsWhiteSpace(text[place - 1]))
        {
            place--;
        }

        return place;
    }

    private static int WordBehind(string text, int place)
    {
        while (place < text.Length && char.IsWhiteSpace(text[place]))
        {
            place++;
        }

        while (place < text.Length && !char.IsWhiteSpace(text[place]))
        {
            place++;
        }

        return place;
    }
}
