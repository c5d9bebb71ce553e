using System.Globalization;
using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Listing;
using OnRecord.Ledger.Protecting;
using OnRecord.People.Names;

namespace OnRecord.Ledger.Speakers;

/// <summary>Finds the speakers of the ledger whom a name, as somebody types it, may mean.</summary>
internal sealed class SpeakerNames(Database database, bool showsProtected)
{
    private const int Most = 200;

    private const string ByName = """
        SELECT DISTINCT report_speaker.speaker FROM speaker JOIN report_speaker ON report_speaker.speaker = speaker.id
        WHERE lower(speaker.name) = lower($1) LIMIT $2
        """;

    private const string ByKey = """
        SELECT speaker.id FROM speaker_key JOIN speaker ON speaker.id = speaker_key.speaker
        WHERE speaker_key.name_key = $1 AND speaker.merged_into IS NULL LIMIT $2
        """;

    private static readonly string IsProtected = $"SELECT {ProtectedEverywhere.Reason("$1")}";

    private readonly ListedSpeakers _listed = new(database);

    /// <summary>Numbers of the speakers, the most likely first; those who are protected only by number, so that nobody
    /// learns from their names what they said.</summary>
    public IReadOnlyList<long> Find(string name)
    {
        if (long.TryParse(name.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return KnownSpeaker.LeadOn(database, number) is { } known ? [known] : [];
        }

        return [.. Numbers(ByName, name).Concat(Listed(name)).Concat(ByKeys(name)).Distinct().Where(MayBeFound)];
    }

    /// <summary>False for protected speakers, unless they are shown.</summary>
    public bool MayBeFound(long id) => showsProtected || database.Scalar(IsProtected, id) is null;

    // By the identifier, or by the name in a file, whatever the speaker is called since.
    private IEnumerable<long> Listed(string name) =>
        _listed.WithWikidata(name.ToUpperInvariant()).Concat(_listed.Named(name)).Select(_listed.NumberOf);

    // A full name finds those who have it; a lone name finds all whose name it is part of.
    private IEnumerable<long> ByKeys(string name)
    {
        var person = new SpeakerFacts { Name = name, Kind = SpeakerKind.Person, Parts = PersonNames.Parse(name) };
        var body = new SpeakerFacts { Name = name, Kind = SpeakerKind.Organisation };
        var isFull = person.Parts is { Given: not null, Family: not null };
        return Matching(person, isFull ? Identity.Same : Identity.Perhaps).Concat(Matching(body, Identity.Same));
    }

    private IEnumerable<long> Matching(SpeakerFacts facts, Identity least) =>
        SpeakerKeys.Of(facts).SelectMany(key => Numbers(ByKey, key)).Distinct().ToList()
            .Where(id => NamesOf(id).Any(known => SpeakerIdentity.Compare(facts, known) is var identity
                && (identity >= least || (identity == Identity.InCompany && least == Identity.Perhaps))));

    private IEnumerable<SpeakerFacts> NamesOf(long id) =>
        KnownSpeaker.FactsOf(database, id).Concat(KnownSpeaker.MergedNamesOf(database, id))
            .Concat(_listed.Of(id).SelectMany(static listed => listed.Names));

    private List<long> Numbers(string sql, object value) => database.Numbers(sql, value, (long)Most);
}
