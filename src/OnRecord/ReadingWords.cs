using System.Text;

namespace OnRecord;

/// <summary>What every format says of a statement in words.</summary>
internal static class ReadingWords
{
    /// <summary>The report's own statements, then the nested ones.</summary>
    public static IEnumerable<Statement> AllStatements(this Reading reading) => reading.Statements.Concat(reading.Nested);

    /// <summary>The words of the spans, one space between two spans.</summary>
    public static string Words(this Reading reading, IReadOnlyList<TextSpan> spans) =>
        string.Join(' ', spans.Select(span => reading.Report.Text[span.Start..span.End]));

    /// <summary>The words of the spans on one line, with … where the report goes on between two spans.</summary>
    public static string Line(this Reading reading, IReadOnlyList<TextSpan> spans) =>
        OneLine(string.Join(" … ", spans.Select(span => reading.Report.Text[span.Start..span.End])));

    /// <summary>The kind in lower case, as all formats write it.</summary>
    public static string Word(this StatementKind kind) => kind switch
    {
        StatementKind.Direct => "direct",
        StatementKind.Mixed => "mixed",
        _ => "indirect",
    };

    /// <summary>The kind in lower case, as all formats write it.</summary>
    public static string Word(this SpeakerKind kind) => kind switch
    {
        SpeakerKind.Person => "person",
        SpeakerKind.Group => "group",
        SpeakerKind.Organisation => "organisation",
        SpeakerKind.Document => "document",
        SpeakerKind.Author => "author",
        _ => "unnamed",
    };

    /// <summary>The text with every run of white space as one space.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd();
    }
}
