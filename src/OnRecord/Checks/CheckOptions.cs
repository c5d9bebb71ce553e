using OnRecord.Checks.Elsewhere;

namespace OnRecord.Checks;

/// <summary>How to check. The default checks by every rule, each at its own level.</summary>
public sealed record CheckOptions
{
    /// <summary>Levels other than a rule's own, by code; null turns the rule off.</summary>
    public IReadOnlyDictionary<string, FindingLevel?> Levels { get; init; } = new Dictionary<string, FindingLevel?>();

    /// <summary>Codes of the only rules to check by; empty for all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>Spellings of names that may stand beside each other: all names of one list are the same name.</summary>
    public IReadOnlyList<IReadOnlyList<string>> AllowedSpellings { get; init; } = [];

    /// <summary>Names as the house writes them, which are never a wrong spelling of another.</summary>
    public IReadOnlyList<string> HouseNames { get; init; } = [];

    /// <summary>Where in the text somebody is writing just now, in UTF-16 code units: a quotation that is still open in that
    /// paragraph is not wrong yet. Null for a finished report.</summary>
    public int? WritingAt { get; init; }

    /// <summary>Looks up what other reports have of what a report quotes, such as a ledger's; called at most once for each
    /// report, on the thread that checks it. Null where nothing is known, so that the rules of it keep silent.</summary>
    public Func<Reading, ReportElsewhere>? Elsewhere { get; init; }
}
