using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Speakers;

namespace OnRecord.Ledger.Listing;

/// <summary>The keys under which a listed speaker is looked for: those of the name and of each alias.</summary>
internal static class ListedKeys
{
    /// <summary>The keys of a name among those listed.</summary>
    public static IEnumerable<long> Of(ListedSpeaker listed) =>
        listed.Names.SelectMany(static name =>
            SpeakerKeys.Of(name with { Aliases = [] }).Prepend(SpeakerKeys.OfWhole(name))).Distinct();

    /// <summary>Adds them to those that the speaker has.</summary>
    public static void Put(Database database, ListedSpeaker listed)
    {
        foreach (var key in Of(listed))
        {
            database.Execute(
                "INSERT INTO speaker_key (name_key, speaker) VALUES ($1, $2) ON CONFLICT (name_key, speaker) DO NOTHING", key, listed.Speaker);
        }
    }
}
