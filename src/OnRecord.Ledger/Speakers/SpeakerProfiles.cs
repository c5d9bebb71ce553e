using System.Data.Common;
using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Listing;
using OnRecord.Ledger.Protecting;

namespace OnRecord.Ledger.Speakers;

/// <summary>Tells what the ledger knows of a speaker.</summary>
internal sealed class SpeakerProfiles(Database database, bool showsProtected)
{
    private const int Most = 8;
    private const int MostPerhaps = 12;

    private static readonly string Head =
        $"SELECT speaker.name, speaker.kind, {ProtectedEverywhere.Reason("speaker.id")} FROM speaker WHERE speaker.id = $1";

    private const string Counts = """
        SELECT count(statement.id), count(DISTINCT report.id), min(report.published), max(report.published)
        FROM report_speaker JOIN report ON report.id = report_speaker.report
        LEFT JOIN statement ON statement.report_speaker = report_speaker.id WHERE report_speaker.speaker = $1
        """;

    private const string Names =
        "SELECT name, count(*), min(report) FROM report_speaker WHERE speaker = $1 GROUP BY name ORDER BY count(*) DESC, name LIMIT $2";

    private const string Offices = """
        SELECT report_speaker.office, min(report.published), max(report.published), min(report.id) FROM report_speaker
        JOIN report ON report.id = report_speaker.report
        WHERE report_speaker.speaker = $1 AND report_speaker.office IS NOT NULL
        GROUP BY report_speaker.office ORDER BY count(*) DESC, report_speaker.office LIMIT $2
        """;

    private const string Outlets = """
        SELECT report.outlet, count(*), min(report.id) FROM report_speaker JOIN statement ON statement.report_speaker = report_speaker.id
        JOIN report ON report.id = statement.report WHERE report_speaker.speaker = $1 AND report.outlet IS NOT NULL
        GROUP BY report.outlet ORDER BY count(*) DESC, report.outlet LIMIT $2
        """;

    private const string OfOneName = """
        SELECT DISTINCT speaker.id, speaker.name FROM speaker_key AS mine
        JOIN speaker_key AS theirs ON theirs.name_key = mine.name_key AND theirs.speaker <> mine.speaker
        JOIN speaker ON speaker.id = theirs.speaker AND speaker.merged_into IS NULL
        WHERE mine.speaker = $1 ORDER BY speaker.id LIMIT 200
        """;

    private const string Decided = """
        SELECT id, action, speaker, other FROM decision WHERE undone IS NULL AND (speaker = $1 OR other = $1) ORDER BY id
        """;

    private readonly ListedSpeakers _listed = new(database);

    private readonly ReportMasks? _masks = showsProtected ? null : new ReportMasks(database);

    /// <summary>The profile of a speaker of the ledger.</summary>
    public SpeakerProfile Of(long id)
    {
        var (name, kind, reason) = Query(Head, static row => (row.GetString(0), row.TextOrNull(1), row.TextOrNull(2)),
            id).Single();
        var hides = reason is not null && !showsProtected;
        var (statements, reports, first, last) =
            Query(Counts, static row => (row.GetInt64(0), row.GetInt64(1), row.TextOrNull(2), row.TextOrNull(3)), id)
                .Single();
        return new SpeakerProfile
        {
            Id = id,
            Name = hides ? ReportMasks.Label(reason!, id) : name,
            Kind = kind,
            Protected = reason,
            Statements = statements,
            Reports = reports,
            First = first,
            Last = last,
            Names = hides ? [] : Shown(Names, static row => row.GetInt64(1), id),
            Offices = hides ? []
                : [.. Shown(Offices, static row => (First: row.TextOrNull(1), Last: row.TextOrNull(2)), id)
                .Select(static office => (office.Words, office.Other.First, office.Other.Last))],
            Listed = hides ? [] : _listed.Of(id),
            Outlets = hides ? [] : Shown(Outlets, static row => row.GetInt64(1), id),
            Perhaps = hides ? [] : PerhapsTheSame(id),
            Decisions = Query(Decided, static row => new SpeakerDecision(row.GetInt64(0), row.GetString(1),
                row.GetInt64(2),
                row.NumberOrNull(3), 0), id),
        };
    }

    private List<(long Id, string Name, long Statements)> PerhapsTheSame(long id)
    {
        var mine = NamesOf(id);
        var names = new SpeakerNames(database, showsProtected);
        return [.. Query(OfOneName, static row => (Id: row.GetInt64(0), Name: row.GetString(1)), id)
            .Where(other => names.MayBeFound(other.Id)
                && NamesOf(other.Id).Exists(theirs => mine.Exists(facts => SpeakerIdentity.Compare(facts,
                    theirs) != Identity.Different)))
            .Take(MostPerhaps)
            .Select(other => (other.Id, other.Name, database.Number(
                "SELECT count(*) FROM report_speaker JOIN statement ON statement.report_speaker = report_speaker.id WHERE report_speaker.speaker = $1",
                other.Id) ?? 0))];
    }

    private List<SpeakerFacts> NamesOf(long id) =>
        [.. KnownSpeaker.FactsOf(database, id), .. _listed.Of(id).SelectMany(static listed => listed.Names)];

    private List<T> Query<T>(string sql, Func<DbDataReader, T> read, long id, int? most = null) =>
        most is { } limit ? database.Rows(sql, read, id, (long)limit) : database.Rows(sql, read, id);

    // The first column without the names that the report in the last column withholds, and what else there is.
    private List<(string Words, T Other)> Shown<T>(string sql, Func<DbDataReader, T> other, long id) =>
        [.. Query(sql, row =>
            (Words: row.GetString(0), Other: other(row), Report: row.GetInt64(row.FieldCount - 1)), id, Most)
            .Select(row => (_masks?.Of(row.Report).Mask(row.Words) ?? row.Words, row.Other))];
}
