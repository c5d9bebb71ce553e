using OnRecord.People.Names;
using OnRecord.Text;

namespace OnRecord.People.Protecting;

/// <summary>The words of a speaker's name, folded.</summary>
internal static class SpeakerNames
{
    private static readonly string[] Prepositions = ["of", "from", "in", "at", "near", "for", "to", "with", "by", "on",
        "who"];

    /// <summary>The words by which a speaker could be known, with those of the family name told apart; none of titles.</summary>
    public static IEnumerable<(string Word, bool IsFamily)> Words(Speaker speaker)
    {
        if (speaker.Kind is SpeakerKind.Organisation or SpeakerKind.Document or SpeakerKind.Author or SpeakerKind.Group)
        {
            return [];
        }

        var family = (speaker.NameParts is { } parts
            ? Runs(parts.Family).Concat(Runs(parts.Patronymic)) : []).ToHashSet(StringComparer.Ordinal);
        var titles = Runs(speaker.NameParts?.Title).Concat(Runs(speaker.NameParts?.Suffix)).ToHashSet(StringComparer.Ordinal);
        var others = speaker.Aliases.Prepend(speaker.Name).SelectMany(NameIn).Where(word => !titles.Contains(word));
        var known = speaker.NameParts is { } name ? Runs(name.Given).Concat(Runs(name.Middle)).Concat(family) : [];
        return known.Concat(others).Distinct(StringComparer.Ordinal).Select(word => (word, family.Contains(word)
            || speaker.NameParts is null));
    }

    // The words of a name, which may stand behind a description: "the jailed editor Lena Ruiz", "one of the soldiers, X, 34,".
    private static IEnumerable<string> NameIn(string name) => name.Split(',', ';', '(', ')').SelectMany(NameInPart);

    private static IEnumerable<string> NameInPart(string part)
    {
        var runs = NameRuns.Of(part);
        var first = runs.Count;
        while (first > 0 && (IsCapital(part, runs[first - 1]) || (first < runs.Count
            && IsParticle(part, runs[first - 1]))))
        {
            first--;
        }

        while (first < runs.Count && !IsCapital(part, runs[first]))
        {
            first++;
        }

        var isObject = first > 0 && first < runs.Count
            && Prepositions.Contains(NameRuns.Fold(Text(part, runs[first - 1])));
        return isObject || (runs.Count > 0 && IsDescription(part, runs[^1]))
            ? []
            : runs[first..].Where(run => !IsDescription(part, run)).Select(run => NameRuns.Fold(Text(part, run)));
    }

    private static IEnumerable<string> Runs(string? words) =>
        words is null ? [] : NameRuns.Of(words).Select(run => NameRuns.Fold(Text(words, run)));

    private static bool IsCapital(string text, NameRun run) => !Characters.IsLower(text[run.Start]);

    private static bool IsParticle(string text, NameRun run) => NameKnowledge.IsParticle(Text(text, run));

    // "Captured", "Soldier", "Sgt".
    private static bool IsDescription(string text, NameRun run) =>
        EvidenceWords.RoleOf(Text(text, run)) != EvidenceRole.None || NameTitles.TryGet(Text(text, run), out _);

    private static ReadOnlySpan<char> Text(string text, NameRun run) => text.AsSpan(run.Start, run.End - run.Start);
}
