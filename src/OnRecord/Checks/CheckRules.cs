using OnRecord.Checks.Captivity;
using OnRecord.Checks.Elsewhere;
using OnRecord.Checks.Facts;
using OnRecord.Checks.Quotations;
using OnRecord.Checks.Sources;
using OnRecord.Checks.Time;

namespace OnRecord.Checks;

/// <summary>All rules.</summary>
public static class CheckRules
{
    /// <summary>The rules, by code.</summary>
    public static IReadOnlyList<CheckRule> All { get; } =
    [
        OR1001MismatchedMarks.Rule,
        OR1002NotTheirWords.Rule,
        OR1003TwoWordings.Rule,
        OR1004CutThatTurns.Rule,
        OR1005TitleAlone.Rule,
        OR1006NobodysWords.Rule,
        OR2001NobodyNamed.Rule,
        OR2002TwoSpellings.Rule,
        OR2003TwoSpeakers.Rule,
        OR2004NotBorneOut.Rule,
        OR2005OneForGroup.Rule,
        OR3001DisagreeingNumbers.Rule,
        OR3002ExclusiveDescriptions.Rule,
        OR3003ChangedDescription.Rule,
        OR4001RelativeDate.Rule,
        OR4002WeekdayMismatch.Rule,
        OR5001CaptivityUnsaid.Rule,
        OR5002CaptiveNamed.Rule,
        OR5003CaptiveAsProof.Rule,
        OR6001DiffersElsewhere.Rule,
        OR6002OtherSpeakerElsewhere.Rule,
        OR6003ChangedBetweenVersions.Rule,
    ];

    /// <summary>The rule with the code or name, in any case; null when there is none.</summary>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public static CheckRule? Find(string codeOrName)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        return All.FirstOrDefault(rule => rule.Code.Equals(codeOrName, StringComparison.OrdinalIgnoreCase)
            || rule.Name.Equals(codeOrName, StringComparison.OrdinalIgnoreCase));
    }
}
