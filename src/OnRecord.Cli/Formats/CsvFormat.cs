using System.Globalization;
using System.Text;

namespace OnRecord.Cli.Formats;

/// <summary>One row a statement, after RFC 4180, safe to open in a spreadsheet.</summary>
internal sealed class CsvFormat : IReadingFormat
{
    private static readonly string[] Columns =
    [
        "report", "statement", "within", "kind", "speaker", "source", "cue", "content", "negated", "confidence",
        "source_spans", "cue_spans", "content_spans", "speaker_id", "outlet", "title", "published", "address",
    ];

    /// <inheritdoc/>
    public string Head => Row(Columns);

    /// <inheritdoc/>
    public Piece Write(Reading reading, int number)
    {
        var rows = new StringBuilder();
        var points = CodePoints.Of(reading.Report.Text);
        foreach (var statement in reading.AllStatements())
        {
            rows.Append(Row(Cells(reading, statement, points)));
        }

        return new Piece(reading.Report.Id, Encoding.UTF8.GetBytes(rows.ToString()));
    }

    private static string[] Cells(Reading reading, Statement statement, CodePoints points) =>
    [
        reading.Report.Id,
        statement.Id,
        statement.Within ?? "",
        statement.Kind.Word(),
        reading.Who(statement) ?? "",
        reading.Words(statement.Source),
        reading.Words(statement.Cue),
        reading.Words(statement.Content),
        statement.Negated ? "true" : "false",
        Math.Round(statement.Confidence, 4).ToString(CultureInfo.InvariantCulture),
        Spans(statement.Source, points),
        Spans(statement.Cue, points),
        Spans(statement.Content, points),
        statement.Speaker ?? "",
        reading.Report.Outlet ?? "",
        reading.Report.Title ?? "",
        reading.Report.Published ?? "",
        reading.Report.Address ?? "",
    ];

    // Such as 12..40;55..61: a spreadsheet would take 12-40 for a date and 12:40 for a time.
    private static string Spans(IReadOnlyList<TextSpan> spans, CodePoints points) =>
        string.Join(';', spans.Select(span => $"{points.Before(span.Start)}..{points.Before(span.End)}"));

    private static string Row(string[] cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(string value)
    {
        var safe = StartsFormula(value) ? "'" + value : value;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    // What spreadsheets take for the start of a formula, with the full-width forms (OWASP, "CSV Injection").
    private static bool StartsFormula(string value) => value.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(value[0]);
}
