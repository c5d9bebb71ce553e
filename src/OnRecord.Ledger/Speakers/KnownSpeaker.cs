using System.Data.Common;
using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Finding;

namespace OnRecord.Ledger.Speakers;

/// <summary>What the ledger's reports tell of a speaker.</summary>
internal static class KnownSpeaker
{
    /// <summary>So many reports are asked: the first ones, which tell what the others repeat.</summary>
    public const int MostRows = 8;

    private static readonly string Rows = $"""
        SELECT report_speaker.name, report_speaker.kind, report_speaker.aliases, report_speaker.name_parts, report_speaker.office,
            report_speaker.unit, report_speaker.age, report.published
        FROM report_speaker JOIN report ON report.id = report_speaker.report
        WHERE report_speaker.speaker = $1 ORDER BY report_speaker.id LIMIT {MostRows}
        """;

    /// <summary>What each of the first reports tells.</summary>
    public static IReadOnlyList<SpeakerFacts> FactsOf(Database database, long speaker)
    {
        var rows = new List<SpeakerFacts>();
        using var reader = database.Query(Rows, speaker);
        while (reader.Read())
        {
            rows.Add(FactsOf(reader));
        }

        return rows;
    }

    private static SpeakerFacts FactsOf(DbDataReader row)
    {
        return new SpeakerFacts
        {
            Name = row.GetString(0),
            Kind = SpeakerKinds.Of(row.TextOrNull(1)),
            Aliases = LedgerJson.Words(row.TextOrNull(2)),
            Parts = LedgerJson.NameParts(row.TextOrNull(3)),
            Descriptions = [.. new[] { row.TextOrNull(4), row.TextOrNull(5) }.OfType<string>()],
            Born = BirthYears.Of(row.TextOrNull(6), row.TextOrNull(7)),
        };
    }
}
