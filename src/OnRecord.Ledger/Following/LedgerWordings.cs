using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Finding;
using OnRecord.Wordings;

namespace OnRecord.Ledger.Following;

/// <summary>Reads wordings out of the ledger.</summary>
internal sealed class LedgerWordings(Database database)
{
    private const string Columns = """
        SELECT wording.id, wording.text, wording.spans, wording.statement, statement.label, report_speaker.speaker,
            coalesce(speaker.name, report_speaker.name), report_speaker.kind, report_speaker.name_parts, statement.speaker_confidence,
            report.id, report.name, report.sha256, report.outlet, report.title, report.published, report.address
        FROM wording JOIN report ON report.id = wording.report
        LEFT JOIN statement ON statement.id = wording.statement
        LEFT JOIN report_speaker ON report_speaker.id = statement.report_speaker
        LEFT JOIN speaker ON speaker.id = report_speaker.speaker
        """;

    /// <summary>All of them, in the order of their numbers.</summary>
    public IReadOnlyList<KeptWording> All() => Read(Columns + " ORDER BY wording.id");

    /// <summary>Those of the numbers that are there still.</summary>
    public IReadOnlyList<KeptWording> Of(IEnumerable<long> ids) =>
        [.. ids.SelectMany(id => Read(Columns + " WHERE wording.id = $1", id))];

    /// <summary>Those of many numbers that are there still, in the order of their numbers.</summary>
    public IReadOnlyList<KeptWording> OfMany(IReadOnlyCollection<long> ids) => ids.Count == 0 ? []
        : Read($"{Columns} WHERE {database.Dialect.IsAmong("wording.id", "$1")} ORDER BY wording.id",
            string.Join(',', ids.Order()));

    /// <summary>The wordings of a statement.</summary>
    public IReadOnlyList<KeptWording> OfStatement(long statement) =>
        Read(Columns + " WHERE wording.statement = $1 ORDER BY wording.id", statement);

    /// <summary>The wordings of a report.</summary>
    public IReadOnlyList<KeptWording> OfReport(long report) =>
        Read(Columns + " WHERE wording.report = $1 ORDER BY wording.id", report);

    private List<KeptWording> Read(string sql, params ReadOnlySpan<object?> values) =>
        [.. database.Rows(sql, Wording, values).GroupBy(static wording => wording.Report.Id)
            .SelectMany(WithSurroundings)];

    // A text may be long: it is read once for all wordings of its report.
    private IEnumerable<KeptWording> WithSurroundings(IGrouping<long, KeptWording> wordings)
    {
        var text = database.Scalar("SELECT text FROM report WHERE id = $1", wordings.Key) as string ?? "";
        var points = CodePoints.Of(text);
        return wordings.Select(wording => wording with
        {
            Reported = wording.Reported with { Around = Around(wording.Reported.Wording.Spans) },
        });

        string? Around(IReadOnlyList<TextSpan> spans) =>
            points.TryFind(new TextSpan(spans[0].Start, spans[^1].End), out var span) ? Surroundings.Of(text, span)
                : null;
    }

    private static KeptWording Wording(DbDataReader row)
    {
        var report = new FoundReport(row.GetInt64(10), row.TextOrNull(11) ?? "", row.GetString(12))
        {
            Outlet = row.TextOrNull(13),
            Title = row.TextOrNull(14),
            Published = row.TextOrNull(15),
            Address = row.TextOrNull(16),
        };
        return new KeptWording(row.GetInt64(0), Reported(row, report), report)
        {
            Text = row.GetString(1),
            Spans = row.GetString(2),
            Statement = row.NumberOrNull(3),
            Label = row.TextOrNull(4),
            Speaker = row.NumberOrNull(5),
            SpeakerName = row.TextOrNull(6),
        };
    }

    private static ReportedWording Reported(DbDataReader row, FoundReport report) => new()
    {
        Report = report.Id.ToString(CultureInfo.InvariantCulture),
        Wording = new Wording
        {
            Statement = row.TextOrNull(4),
            Spans = Spans(row.GetString(2)),
            Text = row.GetString(1)
        },
        Outlet = report.Outlet,
        Published = report.Published,
        Speaker = row.IsDBNull(5) ? null
            : new WordingSpeaker(row.GetString(6), SpeakerKinds.Of(row.TextOrNull(7)), row.GetDouble(9))
            {
                NameParts = LedgerJson.NameParts(row.TextOrNull(8)),
                Known = row.GetInt64(5).ToString(CultureInfo.InvariantCulture),
            },
    };

    // In code points: only their lengths and order count here.
    private static TextSpan[] Spans(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray()
            .Select(static span => new TextSpan(span[0].GetInt32(), span[1].GetInt32()))];
    }
}
