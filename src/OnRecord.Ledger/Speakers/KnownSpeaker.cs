using System.Data.Common;
using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Finding;
using OnRecord.People.Names;

namespace OnRecord.Ledger.Speakers;

/// <summary>What the ledger's reports tell of a speaker.</summary>
internal static class KnownSpeaker
{
    /// <summary>So many reports are asked: the first ones, which tell what the others repeat.</summary>
    public const int MostRows = 8;

    private static readonly string Rows = $"""
        SELECT report_speaker.name, report_speaker.kind, report_speaker.aliases, report_speaker.name_parts, report_speaker.office,
            report_speaker.unit, report_speaker.age, report.published, report_speaker.protected
        FROM report_speaker JOIN report ON report.id = report_speaker.report
        WHERE report_speaker.speaker = $1 ORDER BY report_speaker.id LIMIT {MostRows}
        """;

    // Of those whom people found to be the speaker.
    private static readonly string Merged = $"""
        WITH RECURSIVE same (id) AS (SELECT id FROM speaker WHERE merged_into = $1
            UNION SELECT speaker.id FROM speaker JOIN same ON speaker.merged_into = same.id)
        SELECT speaker.name, speaker.kind FROM same JOIN speaker ON speaker.id = same.id ORDER BY speaker.id LIMIT {MostRows}
        """;

    private const string LedOn = """
        WITH RECURSIVE way (id, next) AS (SELECT id, merged_into FROM speaker WHERE id = $1
            UNION SELECT speaker.id, speaker.merged_into FROM speaker JOIN way ON speaker.id = way.next)
        SELECT id FROM way WHERE next IS NULL
        """;

    /// <summary>The speaker whom one is since merging; null for a number that nobody has.</summary>
    public static long? LeadOn(Database database, long speaker) => database.Number(LedOn, speaker);

    /// <summary>Names that the speaker has since merging, however few reports use them.</summary>
    public static IReadOnlyList<SpeakerFacts> MergedNamesOf(Database database, long speaker) =>
        database.Rows(Merged, NameOf, speaker);

    /// <summary>What each of the first reports tells.</summary>
    public static IReadOnlyList<SpeakerFacts> FactsOf(Database database, long speaker) =>
        database.Rows(Rows, FactsOf, speaker);

    private static SpeakerFacts NameOf(DbDataReader row)
    {
        var (name, kind) = (row.GetString(0), SpeakerKinds.Of(row.TextOrNull(1)));
        return new SpeakerFacts
        {
            Name = name,
            Kind = kind,
            Parts = kind == SpeakerKind.Person ? PersonNames.Parse(name)
            : null
        };
    }

    private static SpeakerFacts FactsOf(DbDataReader row) => new()
    {
        Name = row.GetString(0),
        Kind = SpeakerKinds.Of(row.TextOrNull(1)),
        Aliases = LedgerJson.Words(row.TextOrNull(2)),
        Parts = LedgerJson.NameParts(row.TextOrNull(3)),
        Descriptions = [.. new[] { row.TextOrNull(4), row.TextOrNull(5) }.OfType<string>()],
        Born = BirthYears.Of(row.TextOrNull(6), row.TextOrNull(7)),
        Published = row.TextOrNull(7),
        IsProtected = row.TextOrNull(8) is not null,
    };
}
