namespace OnRecord.Cli.CheckSettings;

/// <summary>Builds each failure of settings and baselines in one place, so that codes and wordings stay
/// together.</summary>
internal static class SettingErrors
{
    /// <summary>The settings can't be read.</summary>
    public const string UnreadableCode = "OR9601";

    /// <summary>The settings are no JSON.</summary>
    public const string BrokenCode = "OR9602";

    /// <summary>The settings hold what settings don't.</summary>
    public const string UnfitCode = "OR9603";

    /// <summary>A rule is named that there is none of.</summary>
    public const string NoRuleCode = "OR9604";

    /// <summary>The baseline can't be read.</summary>
    public const string UnreadableBaselineCode = "OR9605";

    /// <summary>The baseline is not of the form of one.</summary>
    public const string UnfitBaselineCode = "OR9606";

    /// <summary>A known finding has no reason.</summary>
    public const string NoReasonCode = "OR9607";

    /// <summary>An entry of the baseline matches nothing any more, which stops nothing.</summary>
    public const string StaleCode = "OR9608";

    /// <summary>Those that stop a run: the command line's or its files' mistakes, none of the world's.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        UnreadableCode, BrokenCode, UnfitCode, NoRuleCode, UnreadableBaselineCode, UnfitBaselineCode, NoReasonCode,
    ];

    /// <summary>A rule is named that there is none of.</summary>
    /// <param name="name">What was named.</param>
    /// <param name="where">Where, with a comma and a space after it; empty for the command line.</param>
    public static OnRecordException NoRule(string name, string where = "") => new(NoRuleCode,
        $"{where}\"{name}\" is no rule; {RuleNames.Nearest(name)}");

    /// <summary>Findings are to be written down as known for no reason.</summary>
    public static OnRecordException NeedsReason() => new(NoReasonCode,
        "Every known finding has a reason, for whoever asks later; say it: --write-baseline FILE --reason \"REASON\".");

    /// <summary>What to say of an entry that matches nothing any more.</summary>
    public static string Stale(KnownFinding entry) =>
        $"{entry.Rule} in \"{entry.Report}\" (fingerprint {entry.Fingerprint}, reason \"{entry.Reason}\") is in the baseline but no longer "
        + "in the report; take the entry out.";
}
