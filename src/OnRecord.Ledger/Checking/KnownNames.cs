using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Listing;
using OnRecord.Ledger.Speakers;
using OnRecord.Wordings;

namespace OnRecord.Ledger.Checking;

/// <summary>All names that a ledger knows a speaker by: those of its reports, of others merged with it, and of
/// files.</summary>
internal sealed class KnownNames(Database database)
{
    private readonly ListedSpeakers _listed = new(database);
    private readonly Dictionary<long, IReadOnlyList<string>> _names = [];

    /// <summary>True when two wordings are given to two speakers by name.</summary>
    public static bool Differ(ReportedWording own, ReportedWording other) =>
        own.Speaker is { } one && other.Speaker is { } two
        && ComparedSpeaker.Compare(new ComparedSpeaker(one), new ComparedSpeaker(two)) == SpeakerAgreement.Different;

    /// <summary>The names; none without a number.</summary>
    public IReadOnlyList<string> Of(long? speaker) => speaker is not { } number ? []
        : _names.TryGetValue(number, out var known) ? known : _names[number] = Read(number);

    private IReadOnlyList<string> Read(long speaker) =>
    [
        .. KnownSpeaker.FactsOf(database, speaker).Concat(KnownSpeaker.MergedNamesOf(database, speaker))
            .Concat(_listed.Of(speaker).SelectMany(static listed => listed.Names))
            .SelectMany(static facts => facts.Aliases.Prepend(facts.Name)).Distinct(StringComparer.Ordinal),
    ];
}
