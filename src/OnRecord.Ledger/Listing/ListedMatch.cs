using OnRecord.Ledger.Speakers;
using OnRecord.People.Names;

namespace OnRecord.Ledger.Listing;

/// <summary>Tells which of the listed speakers a report means.</summary>
/// <remarks>A name in full is enough where one alone has it and nothing speaks against it; where several have it,
/// office by date decides, then company. A short name has to be listed itself, and to stand with the office of that
/// day.</remarks>
internal static class ListedMatch
{
    /// <summary>The choice among those listed; the company that a report puts somebody in is asked for only where it is
    /// needed.</summary>
    public static ListedChoice Choose(SpeakerFacts facts, IReadOnlyList<ListedSpeaker> listed,
        Func<ListedSpeaker, bool> isInCompany)
    {
        var named = listed.Where(one => HasFullName(one, facts))
            .Select(one => (Listed: one, Fit: OfficeFit.Of(facts, one.Offices))).ToList();
        return named switch
        {
            [] => OfAlias(facts, listed),
            [var one] => one.Fit.Evidence != OfficeEvidence.Against
                || isInCompany(one.Listed) ? new ListedChoice(one.Listed, []) : ListedChoice.None,
            _ => OfSeveral(named, isInCompany),
        };
    }

    /// <summary>True when the listed speaker is called so in full.</summary>
    public static bool HasFullName(ListedSpeaker listed, SpeakerFacts facts) =>
        facts.Kind == listed.Kind && listed.Names.Any(name =>
        facts.Kind == SpeakerKind.Person ? AreOneFullName(name, facts)
            : SpeakerIdentity.Key(name.Name) == SpeakerIdentity.Key(facts.Name));

    private static bool AreOneFullName(SpeakerFacts one, SpeakerFacts other) =>
        other.Parts is not null && SpeakerIdentity.IsFull(one.Parts!) && SpeakerIdentity.IsFull(other.Parts)
        && !SpeakerIdentity.HaveOtherMiddleNames(one.Parts!, other.Parts)
        && NameComparison.Compare(one.Comparable!, other.Comparable!) == NameMatch.Same;

    private static ListedChoice OfSeveral(List<(ListedSpeaker Listed, OfficeFit Fit)> named,
        Func<ListedSpeaker, bool> isInCompany)
    {
        var best = named.Max(static one => one.Fit);
        var fitting = best.Evidence >= OfficeEvidence.AtOtherTime ? named.FindAll(one => one.Fit == best)
            : named.FindAll(one => one.Fit.Evidence != OfficeEvidence.Against && isInCompany(one.Listed));
        return fitting is [var chosen] ? new ListedChoice(chosen.Listed, [])
            : new ListedChoice(null, [.. named.Select(static one => one.Listed)]);
    }

    private static ListedChoice OfAlias(SpeakerFacts facts, IReadOnlyList<ListedSpeaker> listed)
    {
        var fitting = listed.Where(one => HasShortName(one, facts) && OfficeFit.IsHeldExactly(facts, one.Offices))
            .ToList();
        return fitting is [var chosen] ? new ListedChoice(chosen, []) : ListedChoice.None;
    }

    private static bool HasShortName(ListedSpeaker listed, SpeakerFacts facts) =>
        facts.Parts is { } parts && listed.Kind == SpeakerKind.Person && facts.Kind == SpeakerKind.Person
        && listed.Names.Any(name =>
            !SpeakerIdentity.IsFull(name.Parts!) && SpeakerKeys.Whole(name.Parts!) is { Length: > 0 } whole
            && whole == SpeakerKeys.Whole(parts));
}
