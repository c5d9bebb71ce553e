using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Finding;
using OnRecord.Ledger.Speakers;

namespace OnRecord.Ledger.Listing;

/// <summary>The speakers whom imported files made known, as they are in force.</summary>
internal sealed class ListedSpeakers(Database database)
{
    // Of one key; the key of the whole name is asked first, so that a common family name cuts off nobody who bears the
    // full one.
    private const int Most = 64;

    private const string Row = "SELECT id, speaker, name, kind, wikidata, aliases, offices FROM listed_speaker WHERE id = $1";

    private static readonly string OfKey = $"""
        SELECT listed_speaker.id FROM speaker_key JOIN listed_speaker ON listed_speaker.speaker = speaker_key.speaker
        WHERE speaker_key.name_key = $1 AND listed_speaker.replaced IS NULL ORDER BY listed_speaker.id LIMIT {Most}
        """;

    // Those who were merged into the speaker brought theirs along.
    private static readonly string OfSpeaker = $"""
        WITH RECURSIVE same (id) AS (SELECT id FROM speaker WHERE id = $1
            UNION SELECT speaker.id FROM speaker JOIN same ON speaker.merged_into = same.id)
        SELECT id FROM listed_speaker WHERE replaced IS NULL AND speaker IN (SELECT id FROM same) ORDER BY id LIMIT {Most}
        """;

    private static readonly string ByName =
        $"SELECT id FROM listed_speaker WHERE name = $1 AND replaced IS NULL ORDER BY id LIMIT {Most}";

    private static readonly string ByWikidata =
        $"SELECT id FROM listed_speaker WHERE wikidata = $1 AND replaced IS NULL ORDER BY id LIMIT {Most}";

    // A row never changes but to be replaced, and then no query finds it.
    private readonly Dictionary<long, ListedSpeaker> _read = [];

    /// <summary>True when no file was imported.</summary>
    public bool IsEmpty => database.Number("SELECT id FROM listed_speaker LIMIT 1") is null;

    /// <summary>Those whom a speaker so called may be.</summary>
    public IReadOnlyList<ListedSpeaker> Like(SpeakerFacts facts) =>
        [.. SpeakerKeys.Of(facts).Prepend(SpeakerKeys.OfWhole(facts)).Distinct().SelectMany(key => Find(OfKey, key))
            .DistinctBy(static one => one.Id)];

    /// <summary>What files tell of a speaker of the ledger.</summary>
    public IReadOnlyList<ListedSpeaker> Of(long speaker) => Find(OfSpeaker, speaker);

    /// <summary>Those of exactly this name.</summary>
    public IReadOnlyList<ListedSpeaker> Named(string name) => Find(ByName, name);

    /// <summary>Those with this identifier.</summary>
    public IReadOnlyList<ListedSpeaker> WithWikidata(string id) => Find(ByWikidata, id);

    /// <summary>The number under which the listed speaker is found: another than its own where that was
    /// merged.</summary>
    public long NumberOf(ListedSpeaker listed) => KnownSpeaker.LeadOn(database, listed.Speaker) ?? listed.Speaker;

    /// <summary>The row of that number, in force or not.</summary>
    public ListedSpeaker Read(long id)
    {
        if (_read.TryGetValue(id, out var known))
        {
            return known;
        }

        using var row = database.Query(Row, id);
        row.Read();
        return _read[id] = new ListedSpeaker(row.GetInt64(0), row.GetInt64(1))
        {
            Name = row.GetString(2),
            Kind = SpeakerKinds.Of(row.GetString(3)) ?? SpeakerKind.Person,
            Wikidata = row.TextOrNull(4),
            Aliases = LedgerJson.Words(row.GetString(5)),
            Offices = ListedJson.ReadOffices(row.GetString(6)),
        };
    }

    private List<ListedSpeaker> Find(string sql, object value) => database.Numbers(sql, value).ConvertAll(Read);
}
