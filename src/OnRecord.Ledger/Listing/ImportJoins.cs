using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Log;
using OnRecord.Ledger.Speakers;

namespace OnRecord.Ledger.Listing;

/// <summary>Joins speakers of the ledger with listed ones, as parts of one decision.</summary>
internal sealed class ImportJoins(LogEntry entry, long decision, ListedSpeakers listed)
{
    // Of one key; a name that more have is no name to go by.
    private const int MostCandidates = 2_000;

    private static readonly string Candidates = $"""
        SELECT DISTINCT speaker.id FROM speaker_key JOIN speaker ON speaker.id = speaker_key.speaker
        WHERE speaker_key.name_key = $1 AND speaker.kind = $2 AND speaker.merged_into IS NULL
            AND EXISTS (SELECT 1 FROM report_speaker WHERE report_speaker.speaker = speaker.id)
            AND NOT EXISTS (SELECT 1 FROM listed_speaker WHERE listed_speaker.speaker = speaker.id AND replaced IS NULL)
        ORDER BY speaker.id LIMIT {MostCandidates}
        """;

    // A person said already that they are two.
    private const string Decided = """
        SELECT id FROM decision WHERE ((speaker = $1 AND other = $2) OR (speaker = $2 AND other = $1))
            AND ((action = 'split' AND undone IS NULL) OR (action = 'merge' AND undone IS NOT NULL)) LIMIT 1
        """;

    private const string AreInOneReport =
        "SELECT 1 FROM report_speaker AS one JOIN report_speaker AS other ON other.report = one.report WHERE one.speaker = $1 AND other.speaker = $2 LIMIT 1";

    private readonly SpeakerDecisions _decisions = new(entry, decision);
    private readonly SpeakerNames _shown = new(entry.Database, showsProtected: false);

    private Database Database => entry.Database;

    /// <summary>Joins whoever can be told to be one of these; how many there were.</summary>
    public int Run(IReadOnlyList<ListedSpeaker> changed) => changed.Sum(Join);

    private int Join(ListedSpeaker one)
    {
        var into = listed.NumberOf(one);
        var joined = 0;
        foreach (var candidate in CandidatesFor(one).Where(id => id != into && IsSame(id, one)))
        {
            // Whoever is named beside another of the name is somebody else; and a protected name is not to be told from
            // a file.
            if (Database.Number(AreInOneReport, into, candidate) is null
                && Database.Number(Decided, candidate, into) is null
                && _shown.MayBeFound(candidate))
            {
                _decisions.Merge(candidate, into);
                joined++;
            }
        }

        return joined;
    }

    private List<long> CandidatesFor(ListedSpeaker one) =>
        [.. ListedKeys.Of(one).SelectMany(key => Database.Numbers(Candidates, key, one.Kind.Word())).Distinct()
            .Order()];

    // Reports that name the speaker in full, and nobody else's name, decide; a few that were taken for the speaker's by
    // mistake don't stand in the way.
    private bool IsSame(long candidate, ListedSpeaker one)
    {
        var rows = KnownSpeaker.FactsOf(Database, candidate);
        if (rows.Count(row => IsOtherName(row, one)) * 2 >= rows.Count)
        {
            return false;
        }

        var choices = rows.Select(row => (Row: row,
            Choice: ListedMatch.Choose(row, listed.Like(row), static _ => false))).ToList();
        var mine = choices.Count(choice => choice.Choice.Chosen?.Id == one.Id);
        var against = choices.Count(choice => choice.Choice.Chosen is null && ListedMatch.HasFullName(one, choice.Row));
        return mine > 0 && mine >= against
            && choices.TrueForAll(choice => choice.Choice.Chosen is null || choice.Choice.Chosen.Id == one.Id);
    }

    private static bool IsOtherName(SpeakerFacts row, ListedSpeaker one) => !ListedMatch.HasFullName(one, row)
        && one.Names.All(name => SpeakerIdentity.Compare(name, row) == Identity.Different);
}
