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
        "speaker_kind", "speaker_confidence", "addressee", "when", "when_value", "where", "setting", "act",
            "protected", "show_protected",
    ];

    /// <inheritdoc/>
    public string Head => CsvRow.Of(Columns);

    /// <inheritdoc/>
    public Piece Write(ShownReading shown, int number)
    {
        var rows = new StringBuilder();
        var places = new Places(shown, withText: false);
        foreach (var statement in places.Reading.AllStatements())
        {
            rows.Append(CsvRow.Of([.. Cells(shown, statement, places), .. SettingCells(shown, statement, places)]));
        }

        return new Piece(shown.Reading.Report.Id, Encoding.UTF8.GetBytes(rows.ToString()));
    }

    private static string[] Cells(ShownReading shown, Statement statement, Places places) =>
    [
        shown.Reading.Report.Id,
        statement.Id,
        statement.Within ?? "",
        statement.Kind.Word(),
        Who(shown, statement, places),
        places.Words(statement.Source),
        places.Words(statement.Cue),
        places.Words(statement.Content),
        statement.Negated ? "true" : "false",
        Number(statement.Confidence),
        Spans(statement.Source, places),
        Spans(statement.Cue, places),
        Spans(statement.Content, places),
        statement.Speaker ?? "",
        shown.Reading.Report.Outlet ?? "",
        shown.Reading.Report.Title ?? "",
        shown.Reading.Report.Published ?? "",
        shown.Reading.Report.Address ?? "",
    ];

    private static string[] SettingCells(ShownReading shown, Statement statement, Places places)
    {
        var (setting, speaker) = (statement.Setting, shown.SpeakerOf(statement));
        return
        [
            speaker?.Kind?.Word() ?? "",
            Number(statement.SpeakerConfidence),
            places.Words(setting.Addressee),
            places.Words(setting.When?.Text),
            setting.When?.Value ?? "",
            places.Words(setting.Where),
            string.Join(';', setting.Circumstances.Select(circumstance => circumstance.Kind.Word()).Distinct()),
            setting.Act?.Word() ?? "",
            speaker?.Protected?.Kind.Word() ?? "",
            shown.Reason ?? "",
        ];
    }

    private static string Who(ShownReading shown, Statement statement, Places places) =>
        shown.SpeakerOf(statement) is { } speaker
            ? ReadingWords.OneLine(speaker.Name) : ReadingWords.OneLine(places.Words(statement.Source)).TrimEnd(',');

    private static string Number(double value) => Math.Round(value, 4).ToString(CultureInfo.InvariantCulture);

    // Such as 12..40;55..61: a spreadsheet would take 12-40 for a date and 12:40 for a time.
    private static string Spans(IReadOnlyList<TextSpan> spans, Places places) =>
        string.Join(';', spans.Select(places.Offsets).Select(span => $"{span.Start}..{span.End}"));
}
