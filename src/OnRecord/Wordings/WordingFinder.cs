using System.Collections;
using OnRecord.Text;

namespace OnRecord.Wordings;

/// <summary>Finds the wordings of a report: quotations of four words or more.</summary>
public static class WordingFinder
{
    /// <summary>Quotations of fewer words are no wordings: most are names and scare quotes.</summary>
    public const int LeastWords = 4;

    /// <summary>The wordings of <paramref name="reading"/>, in the order of the text.</summary>
    /// <remarks>A direct statement is one wording, each quoted part of a mixed one is a wording of its own. Words that
    /// stand in a wording make no other: what a speaker quotes of another belongs to the speaker's wording. Quotations
    /// that no statement has are wordings without one; titles of books and programmes are none. Linear in the length of
    /// the text.</remarks>
    /// <exception cref="ArgumentNullException">The reading is null.</exception>
    public static IReadOnlyList<Wording> Find(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var text = reading.Report.Text;
        var quoted = Quoted(reading.Text);
        var taken = new BitArray(text.Length);
        var found = new List<Wording>();
        foreach (var statement in reading.Statements.Concat(reading.Nested))
        {
            foreach (var spans in Parts(statement, quoted, taken))
            {
                Add(found, text, statement.Id, spans);
            }
        }

        foreach (var quotation in quoted.Where(quotation => IsFree(quotation, taken)))
        {
            Add(found, text, null, [quotation]);
        }

        return [.. found.OrderBy(static wording => wording.Spans[0])];
    }

    // Without the marks; quotations inside others belong to those.
    private static TextSpan[] Quoted(ReportText text) =>
    [
        .. text.Quotations.Where(static quotation => quotation.Depth == 0)
            .Select(quotation => Trim(text.Text, quotation.Inner)),
    ];

    private static IEnumerable<TextSpan[]> Parts(Statement statement, TextSpan[] quoted, BitArray taken)
    {
        if (statement.Kind == StatementKind.Indirect)
        {
            return [];
        }

        var parts = statement.Content.SelectMany(content => Within(content, quoted))
            .Where(part => IsFree(part, taken)).ToArray();
        foreach (var part in parts)
        {
            Take(part, taken);
        }

        return parts.Length == 0 ? []
            : statement.Kind == StatementKind.Direct ? [parts] : parts.Select(static part => new[] { part });
    }

    private static IEnumerable<TextSpan> Within(TextSpan content, TextSpan[] quoted)
    {
        var next = Array.BinarySearch(quoted, new TextSpan(content.Start, content.Start));
        var first = Math.Max(0, (next < 0 ? ~next : next) - 1);
        for (var i = first; i < quoted.Length && quoted[i].Start < content.End; i++)
        {
            var part = new TextSpan(Math.Max(content.Start, quoted[i].Start), Math.Min(content.End, quoted[i].End));
            if (!part.IsEmpty)
            {
                yield return part;
            }
        }
    }

    // A part is taken whole, so that its ends tell.
    private static bool IsFree(TextSpan part, BitArray taken) =>
        !part.IsEmpty && !taken[part.Start] && !taken[part.End - 1];

    private static void Take(TextSpan part, BitArray taken)
    {
        for (var i = part.Start; i < part.End; i++)
        {
            taken[i] = true;
        }
    }

    private static void Add(List<Wording> found, string text, string? statement, TextSpan[] spans)
    {
        var words = string.Join(' ', spans.Select(span => text[span.Start..span.End]));
        var folded = FoldedWords.Of(words);
        if (folded.WrittenCount >= LeastWords && !Titles.Is(folded))
        {
            found.Add(new Wording { Statement = statement, Spans = spans, Text = words });
        }
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && Characters.IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && Characters.IsSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
