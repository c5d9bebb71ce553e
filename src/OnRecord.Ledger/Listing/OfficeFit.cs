using OnRecord.Ledger.Speakers;

namespace OnRecord.Ledger.Listing;

/// <summary>What a report's description says for somebody whose offices are known.</summary>
/// <param name="Evidence">The strongest that any office gives.</param>
/// <param name="Words">How many words the description and that office share.</param>
internal readonly record struct OfficeFit(OfficeEvidence Evidence, int Words) : IComparable<OfficeFit>
{
    /// <summary>How the description in a report of its day fits the offices.</summary>
    public static OfficeFit Of(SpeakerFacts facts, IReadOnlyList<ListedOffice> offices)
    {
        var words = SpeakerIdentity.DescriptionWords(facts).ToHashSet(StringComparer.Ordinal);
        if (words.Count == 0 || offices.Count == 0)
        {
            return new OfficeFit(OfficeEvidence.None, 0);
        }

        var best = offices.Select(office => Of(words, facts.Published, office)).Max();
        // "Professor" and "Lady" are no offices that others could exclude.
        return best.Evidence == OfficeEvidence.Against
            && facts.Descriptions.Count == 0 ? new OfficeFit(OfficeEvidence.None, 0) : best;
    }

    /// <summary>True when somebody is described by nothing but an office that was held on the report's day.</summary>
    public static bool IsHeldExactly(SpeakerFacts facts, IReadOnlyList<ListedOffice> offices) =>
        facts.Published is { } day && offices.Where(office => office.HasBegun(day) && !office.HasEnded(day))
            .Select(static office => SpeakerIdentity.LongWords(office.Office).ToHashSet(StringComparer.Ordinal))
            .Any(held => facts.Descriptions.Append(facts.Parts?.Title ?? "").Any(description =>
                SpeakerIdentity.LongWords(description).ToList() is { Count: > 0 } words
                    && words.TrueForAll(held.Contains)));

    public int CompareTo(OfficeFit other) => (Evidence, Words).CompareTo((other.Evidence, other.Words));

    private static OfficeFit Of(HashSet<string> words, string? day, ListedOffice office)
    {
        var shared = SpeakerIdentity.LongWords(office.Office).Distinct().Count(words.Contains);
        return shared == 0 || (day is not null && !office.HasBegun(day)) ? new OfficeFit(OfficeEvidence.Against, 0)
            : new OfficeFit(day is null
                || office.HasEnded(day) ? OfficeEvidence.AtOtherTime : OfficeEvidence.Held, shared);
    }
}
