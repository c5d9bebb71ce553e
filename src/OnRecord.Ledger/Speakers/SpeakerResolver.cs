using System.Data.Common;
using OnRecord.Ledger.Adding;
using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Finding;

namespace OnRecord.Ledger.Speakers;

/// <summary>Chooses who in the ledger a report's speaker is.</summary>
/// <remarks>What it chooses depends on the reports that the ledger has, in the order of their adding, and on nothing else.</remarks>
internal sealed class SpeakerResolver
{
    // Of a name that so many have, none is chosen by name alone; looking at more would only take time.
    private const int MostCandidates = 24;

    // So many of a report's names say in what company it is.
    private const int MostCompany = 16;

    // The first reports of a speaker tell what the others repeat.
    private const int MostRows = 8;

    // Two acquaintances in common make up for a missing description.
    private const int MuchCompany = 2;

    private const string Candidates = """
        SELECT DISTINCT coalesce(speaker.merged_into, speaker.id) AS candidate FROM speaker_key
        JOIN speaker ON speaker.id = speaker_key.speaker WHERE speaker_key.name_key = $1 ORDER BY candidate LIMIT $2
        """;

    private const string Rows = """
        SELECT report_speaker.name, report_speaker.kind, report_speaker.aliases, report_speaker.name_parts, report_speaker.office,
            report_speaker.unit, report_speaker.age, report.published
        FROM report_speaker JOIN report ON report.id = report_speaker.report
        WHERE report_speaker.speaker = $1 ORDER BY report_speaker.id LIMIT $2
        """;

    private readonly Dictionary<long, IReadOnlyList<SpeakerFacts>> _known = [];
    private readonly HashSet<long> _taken = [];
    private long _report;
    private (long Key, long Id)[] _company = [];

    /// <summary>The speaker of the ledger; null for somebody new, or somebody who can't be told.</summary>
    public long? Choose(SpeakerQuestion question, Speaker speaker)
    {
        Begin(question);
        var facts = FactsOf(question.Reading, speaker);
        var chosen = Choose(question.Database, facts);
        if (chosen is { } known)
        {
            _taken.Add(known);
        }

        return chosen;
    }

    /// <summary>What a reading tells of a speaker.</summary>
    public static SpeakerFacts FactsOf(Reading reading, Speaker speaker)
    {
        string? Words(TextSpan? span) => span is { } known ? reading.Words([known]) : null;
        return new SpeakerFacts
        {
            Name = speaker.Name,
            Kind = speaker.Kind,
            Parts = speaker.NameParts,
            Aliases = speaker.Aliases,
            Descriptions = [.. new[] { Words(speaker.Description?.Office), Words(speaker.Description?.Unit) }.OfType<string>()],
            Born = BirthYears.Of(Words(speaker.Description?.Age), reading.Report.Published),
        };
    }

    private void Begin(SpeakerQuestion question)
    {
        if (_report == question.Report)
        {
            return;
        }

        _report = question.Report;
        _taken.Clear();
        _company = Company(question);
    }

    // Everybody of the report who may be known already, by the key of the name.
    private static (long Key, long Id)[] Company(SpeakerQuestion question) =>
        [.. question.Reading.Speakers.Select(speaker => FactsOf(question.Reading, speaker))
            .SelectMany(SpeakerKeys.Of).Distinct().Take(MostCompany)
            .SelectMany(key => CandidatesOf(question.Database, key).Select(id => (key, id)))];

    private long? Choose(Database database, SpeakerFacts facts)
    {
        var keys = SpeakerKeys.Of(facts);
        var candidates = keys.SelectMany(key => CandidatesOf(database, key)).Distinct()
            .Where(id => !_taken.Contains(id)).Take(MostCandidates)
            .Select(id => (Id: id, Identity: Compare(database, facts, id))).Where(static one => one.Identity != Identity.Different).ToList();
        return Only(candidates.Where(static one => one.Identity == Identity.Same))
            ?? Only(candidates.Where(one => IsInCompany(database, keys, one)));
    }

    private static long? Only(IEnumerable<(long Id, Identity Identity)> candidates) =>
        candidates.Take(2).ToList() is [var one] ? one.Id : null;

    // Others of the same name are no company: they are the question.
    private bool IsInCompany(Database database, IReadOnlyList<long> keys, (long Id, Identity Identity) candidate)
    {
        var least = candidate.Identity == Identity.Perhaps ? MuchCompany : 1;
        return _company.Where(other => !keys.Contains(other.Key)).Select(static other => other.Id).Distinct()
            .Where(other => other != candidate.Id && AreTogether(database, candidate.Id, other)).Take(least).Count() == least;
    }

    private static bool AreTogether(Database database, long one, long other) => database.Number(
        "SELECT 1 FROM report_speaker AS one JOIN report_speaker AS other ON other.report = one.report "
        + "WHERE one.speaker = $1 AND other.speaker = $2 LIMIT 1", one, other) is not null;

    private Identity Compare(Database database, SpeakerFacts facts, long id)
    {
        var known = Known(database, id);
        return known.Count == 0 ? Identity.Different : known.Max(row => SpeakerIdentity.Compare(facts, row));
    }

    private static List<long> CandidatesOf(Database database, long key)
    {
        var found = new List<long>();
        using var reader = database.Query(Candidates, key, (long)MostCandidates);
        while (reader.Read())
        {
            found.Add(reader.GetInt64(0));
        }

        return found;
    }

    // Kept only when it can't change any more, so that a run that was broken off chooses as one that was not.
    private IReadOnlyList<SpeakerFacts> Known(Database database, long id)
    {
        if (_known.TryGetValue(id, out var known))
        {
            return known;
        }

        var rows = new List<SpeakerFacts>();
        using (var reader = database.Query(Rows, id, (long)MostRows))
        {
            while (reader.Read())
            {
                rows.Add(FactsOf(reader));
            }
        }

        if (rows.Count == MostRows)
        {
            _known[id] = rows;
        }

        return rows;
    }

    private static SpeakerFacts FactsOf(DbDataReader row)
    {
        string? Text(int column) => row.IsDBNull(column) ? null : row.GetString(column);
        return new SpeakerFacts
        {
            Name = row.GetString(0),
            Kind = Kind(Text(1)),
            Aliases = LedgerJson.Words(Text(2)),
            Parts = LedgerJson.NameParts(Text(3)),
            Descriptions = [.. new[] { Text(4), Text(5) }.OfType<string>()],
            Born = BirthYears.Of(Text(6), Text(7)),
        };
    }

    private static SpeakerKind? Kind(string? word) => word switch
    {
        "person" => SpeakerKind.Person,
        "group" => SpeakerKind.Group,
        "organisation" => SpeakerKind.Organisation,
        "document" => SpeakerKind.Document,
        "author" => SpeakerKind.Author,
        "unnamed" => SpeakerKind.Unnamed,
        _ => null,
    };
}
