using System.Globalization;
using OnRecord.Ledger.Adding;
using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Listing;

namespace OnRecord.Ledger.Speakers;

/// <summary>Chooses who in the ledger a report's speaker is.</summary>
/// <remarks>What it chooses depends on the reports that the ledger has, in the order of their adding, and on nothing
/// else.</remarks>
internal sealed class SpeakerResolver
{
    // Of a name that so many have, none is chosen by name alone; looking at more would only take time.
    private const int MostCandidates = 24;

    // So many of a report's names say in what company it is.
    private const int MostCompany = 16;

    // Two acquaintances in common make up for a missing description.
    private const int MuchCompany = 2;

    // A lone family name means the one who has it only where others of the name are hardly ever reported.
    private const int Dominance = 10;

    private const int WellKnown = 3;

    // A limit that is a parameter, or a bare one after LIKE, would make SQLite plan the query anew each time.
    private static readonly string Candidates = $"""
        SELECT speaker.id FROM speaker_key JOIN speaker ON speaker.id = speaker_key.speaker
        WHERE speaker_key.name_key = $1 AND speaker.merged_into IS NULL ORDER BY speaker.id LIMIT {MostCandidates}
        """;

    // Those whom only a file tells of would crowd out the reported.
    private static readonly string ReportedCandidates = $"""
        SELECT speaker.id FROM speaker_key JOIN speaker ON speaker.id = speaker_key.speaker
        WHERE speaker_key.name_key = $1 AND speaker.merged_into IS NULL
            AND EXISTS (SELECT 1 FROM report_speaker WHERE report_speaker.speaker = speaker.id) ORDER BY speaker.id LIMIT {MostCandidates}
        """;

    private const string Splits = """
        SELECT other, moved FROM decision WHERE action = 'split' AND undone IS NULL AND moved LIKE '%[' || $1 || ',%' ORDER BY id
        """;

    private readonly Dictionary<long, IReadOnlyList<SpeakerFacts>> _known = [];
    private readonly HashSet<long> _taken = [];
    private readonly Dictionary<string, long> _decided = new(StringComparer.Ordinal);
    private ListedSpeakers? _listed;
    private bool _hasListed;
    private bool _hasMerged;
    private SpeakerQuestion? _question;
    private (long Key, long Id)[]? _company;

    /// <summary>The speaker of the ledger; null for somebody new, or somebody who can't be told.</summary>
    public long? Choose(SpeakerQuestion question, Speaker speaker)
    {
        Begin(question);
        var chosen = _decided.TryGetValue(speaker.Name, out var decided)
            ? decided : Choose(question, FactsOf(question.Reading, speaker));
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
            Descriptions = [.. new[] { Words(speaker.Description?.Office),
                Words(speaker.Description?.Unit) }.OfType<string>()],
            Born = BirthYears.Of(Words(speaker.Description?.Age), reading.Report.Published),
            Published = reading.Report.Published,
            IsProtected = speaker.Protected is not null,
        };
    }

    private void Begin(SpeakerQuestion question)
    {
        // A report that is read again asks a question of its own.
        if (ReferenceEquals(_question, question))
        {
            return;
        }

        _question = question;
        _taken.Clear();
        _company = null;
        _listed ??= new ListedSpeakers(question.Database);
        _hasListed = !_listed.IsEmpty;
        _hasMerged = question.Database.Number("SELECT 1 FROM speaker WHERE merged_into IS NOT NULL LIMIT 1") is not null;
        ReadDecisions(question);
    }

    // A report that is read again: whom people split off stays split off.
    private void ReadDecisions(SpeakerQuestion question)
    {
        _decided.Clear();
        using (var reader = question.Database.Query(Splits, question.Report.ToString(CultureInfo.InvariantCulture)))
        {
            while (reader.Read())
            {
                foreach (var (_, name) in MovedRows.Read(reader.GetString(1))
                    .Where(row => row.Report == question.Report))
                {
                    _decided[name] = reader.GetInt64(0);
                }
            }
        }

        foreach (var (name, speaker) in _decided.ToList())
        {
            _decided[name] = KnownSpeaker.LeadOn(question.Database, speaker) ?? speaker;
        }
    }

    // Everybody of the report who may be known already, by the key of the name.
    private (long Key, long Id)[] Company(SpeakerQuestion question) =>
        [.. question.Reading.Speakers.Select(speaker => FactsOf(question.Reading, speaker))
            .SelectMany(SpeakerKeys.Of).Distinct().Take(MostCompany)
            .SelectMany(key => CandidatesOf(question.Database, key).Select(id => (key, id)))];

    private long? Choose(SpeakerQuestion question, SpeakerFacts facts)
    {
        var database = question.Database;
        var keys = SpeakerKeys.Of(facts);
        var candidates = keys.SelectMany(key => CandidatesOf(database, key)).Distinct()
            .Where(id => !_taken.Contains(id)).Take(MostCandidates)
            .Select(id => (Id: id, Identity: Compare(database, facts, id)))
            .Where(static one => one.Identity != Identity.Different).ToList();
        var (listed, rivals) = ChooseListed(question, facts, keys);
        if (listed is not null
            && !candidates.Exists(one => one.Identity > Identity.Perhaps && IsProtected(database, one.Id)))
        {
            return listed;
        }

        candidates.RemoveAll(one => rivals.Contains(one.Id));
        return MostReported(database, candidates.Where(one => one.Identity == Identity.Same
                || (one.Identity == Identity.InCompany
                    && (IsWellKnown(database, one.Id) || IsInCompany(question, keys, one)))), least: 1)
            ?? MostReported(database, candidates.Where(one => one.Identity == Identity.Perhaps
                && IsInCompany(question, keys, one)), Dominance);
    }

    // A protected speaker is never told from a file: whoever has the file would find the name by it.
    private (long? Id, IReadOnlyList<long> Rivals) ChooseListed(SpeakerQuestion question, SpeakerFacts facts,
        IReadOnlyList<long> keys)
    {
        if (!_hasListed || facts.IsProtected)
        {
            return (null, []);
        }

        var choice = ListedMatch.Choose(facts, _listed!.Like(facts),
            one => IsInCompany(question, keys, (_listed.NumberOf(one), Identity.InCompany)));
        long? chosen = choice.Chosen is { } one ? _listed.NumberOf(one) : null;
        return (chosen is { } id && _taken.Contains(id) ? null : chosen, [.. choice.Rivals.Select(_listed.NumberOf)]);
    }

    private static bool IsProtected(Database database, long id) =>
        !new SpeakerNames(database, showsProtected: false).MayBeFound(id);

    // Of several the one that so many times more reports have than any other; the first where they are even and it need
    // be no more.
    private static long? MostReported(Database database, IEnumerable<(long Id, Identity Identity)> candidates,
        int least)
    {
        var counted = candidates.Select(one => (one.Id, Reports: ReportsOf(database, one.Id)))
            .OrderByDescending(static one => one.Reports)
            .ThenBy(static one => one.Id).Take(2).ToList();
        return counted switch
        {
            [var one] => one.Id,
            [var one, var other] when one.Reports >= other.Reports * least => one.Id,
            _ => null,
        };
    }

    private static long ReportsOf(Database database, long speaker) => database.Number(
        "SELECT count(*) FROM (SELECT 1 FROM report_speaker WHERE speaker = $1 LIMIT 1000) AS found", speaker) ?? 0;

    // Somebody whom several reports have is met again under new descriptions.
    private bool IsWellKnown(Database database, long id) => Known(database, id).Count >= WellKnown;

    // Others of the same name are no company: they are the question.
    private bool IsInCompany(SpeakerQuestion question, IReadOnlyList<long> keys, (long Id, Identity Identity) candidate)
    {
        _company ??= Company(question);
        var least = candidate.Identity == Identity.Perhaps ? MuchCompany : 1;
        return _company.Where(other => !keys.Contains(other.Key)).Select(static other => other.Id).Distinct()
            .Where(other => other != candidate.Id && AreTogether(question.Database, candidate.Id, other)).Take(least)
            .Count() == least;
    }

    private static bool AreTogether(Database database, long one, long other) => database.Number(
        "SELECT 1 FROM report_speaker AS one JOIN report_speaker AS other ON other.report = one.report "
        + "WHERE one.speaker = $1 AND other.speaker = $2 LIMIT 1", one, other) is not null;

    // Names that were taken for the speaker's by mistake must neither bring others in nor keep the speaker out.
    private Identity Compare(Database database, SpeakerFacts facts, long id)
    {
        var compared = Known(database, id).Select(row => SpeakerIdentity.Compare(facts, row)).ToList();
        return compared.Count(static one => one == Identity.Different) * 2 < compared.Count ? compared.Max()
            : _hasMerged && KnownSpeaker.MergedNamesOf(database, id)
                .Any(name => SpeakerIdentity.Compare(facts, name) == Identity.Same) ? Identity.Same
            : Identity.Different;
    }

    private List<long> CandidatesOf(Database database, long key) =>
        database.Numbers(_hasListed ? ReportedCandidates : Candidates, key);

    // Kept only when it can't change any more, so that a run that was broken off chooses as one that was not.
    private IReadOnlyList<SpeakerFacts> Known(Database database, long id)
    {
        if (_known.TryGetValue(id, out var known))
        {
            return known;
        }

        var rows = KnownSpeaker.FactsOf(database, id);
        if (rows.Count == KnownSpeaker.MostRows)
        {
            _known[id] = rows;
        }

        return rows;
    }
}
