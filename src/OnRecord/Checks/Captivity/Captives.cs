using OnRecord.Text;

namespace OnRecord.Checks.Captivity;

/// <summary>Finds the captives whom a report quotes.</summary>
/// <remarks>Prisoners of war and hostages. Of others who are held only those who are shown confessing: whoever is
/// arrested in a country of laws is named and quoted in court reports every day, and may be.</remarks>
internal static class Captives
{
    private static readonly WordSet Confessing = new(WordLists.Lines("confessing-verbs"));

    /// <summary>Those whom the report quotes, in the order of the speakers.</summary>
    internal static IReadOnlyList<Captive> Of(CheckedReport report)
    {
        List<Captive>? found = null;
        ILookup<string?, Statement>? said = null;
        foreach (var speaker in report.Reading.Speakers)
        {
            if (speaker.Protected?.Kind is ProtectionKind.PrisonerOfWar or ProtectionKind.Hostage
                or ProtectionKind.Detainee)
            {
                said ??= report.Reading.Statements.Where(static one => !one.Negated)
                    .ToLookup(static one => one.Speaker);
                var captive = new Captive(speaker, [.. said[speaker.Id]]);
                if (captive.Said.Count > 0 && IsCaptive(report, captive))
                {
                    (found ??= []).Add(captive);
                }
            }
        }

        return found ?? (IReadOnlyList<Captive>)[];
    }

    private static bool IsCaptive(CheckedReport report, Captive captive) =>
        captive.Speaker.Protected!.Kind != ProtectionKind.Detainee
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
