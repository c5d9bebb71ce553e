using OnRecord.Text;

namespace OnRecord.Checks.Captivity;

/// <summary>Finds the captives whom a report quotes.</summary>
/// <remarks>Prisoners of war and hostages. Of others who are held only those who are shown confessing: whoever is
/// arrested in a country of laws is named and quoted in court reports every day, and may be.</remarks>
internal static class Captives
{
    private static readonly WordSet Confessing = new(WordLists.Lines("confessing-verbs"));

    /// <summary>Those whom the report quotes, in the order of the speakers; last those whom only the words beside their
    /// statements show to be held.</summary>
    internal static IReadOnlyList<Captive> Of(CheckedReport report)
    {
        List<Captive>? found = null;
        ILookup<string?, Statement>? said = null;
        foreach (var speaker in report.Reading.Speakers)
        {
            if (speaker.Protected is
                {
                    Kind: ProtectionKind.PrisonerOfWar or ProtectionKind.Hostage
                or ProtectionKind.Detainee
                } held)
            {
                said ??= report.Reading.Statements.Where(static one => !one.Negated)
                    .ToLookup(static one => one.Speaker);
                var captive = new Captive(speaker, held.Kind, held.Shown, [.. said[speaker.Id]]);
                if (captive.Said.Count > 0 && IsCaptive(report, captive))
                {
                    (found ??= []).Add(captive);
                }
            }
        }

        AddCast(report, ref found);
        return found ?? (IReadOnlyList<Captive>)[];
    }

    // "The gunner said", where it is told elsewhere that he was captured.
    private static void AddCast(CheckedReport report, ref List<Captive>? found)
    {
        if (report.Cast is not { } cast)
        {
            return;
        }

        var known = (found ?? []).SelectMany(static captive => captive.Said).ToHashSet();
        var said = from statement in report.Reading.Statements
                   where !statement.Negated && !known.Contains(statement)
                   let phrase = cast.SourceOf(statement)
                   where phrase is not null
                   group (statement, phrase.Value.Kind) by statement.Speaker;
        foreach (var one in said)
        {
            (found ??= []).Add(new Captive(report.Reading.Speakers.FirstOrDefault(speaker => speaker.Id == one.Key),
                one.First().Kind, cast.Shown, [.. one.Select(static pair => pair.statement)]));
        }
    }

    private static bool IsCaptive(CheckedReport report, Captive captive) =>
        captive.Kind != ProtectionKind.Detainee
        || captive.Said.Any(statement => IsShownConfessing(report, statement));

    // "The detained blogger confessed on state television."
    private static bool IsShownConfessing(CheckedReport report, Statement statement)
    {
        var circumstances = statement.Setting.Circumstances;
        return circumstances.Any(static one => one.Kind == CircumstanceKind.Threat)
            || (circumstances.Any(static one => one.Kind == CircumstanceKind.Broadcast)
                && CueHas(report, statement, Confessing) >= 0);
    }

    /// <summary>The first token of the cue whose lemma is one of <paramref name="verbs"/>; −1 for none.</summary>
    internal static int CueHas(CheckedReport report, Statement statement, WordSet verbs)
    {
        foreach (var cue in statement.Cue)
        {
            var (first, end) = report.Tokens.TokensOf(cue);
            for (var t = first; t < end; t++)
            {
                if (verbs.Contains(report.Tokens.Lemma(t)))
                {
                    return t;
                }
            }
        }

        return -1;
    }
}
