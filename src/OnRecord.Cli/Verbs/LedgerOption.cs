using System.CommandLine;

namespace OnRecord.Cli.Verbs;

/// <summary>Options that the verbs of the ledger share.</summary>
internal static class LedgerOption
{
    /// <summary>The ledger that is meant when none is named.</summary>
    public const string Default = "onrecord.db";

    /// <summary>Which ledger: a file, or an address of PostgreSQL.</summary>
    public static Option<string> Ledger() => new("--ledger", "-l")
    {
        Description = $"The ledger: a file, or postgres://USER:PASSWORD@HOST/DATABASE. Without it {Default} in this folder.",
        HelpName = "LEDGER",
        DefaultValueFactory = _ => Default,
    };

    /// <summary>Why protected names are to be shown.</summary>
    public static Option<string?> ShowProtected() => new("--show-protected")
    {
        Description = "Show what is withheld of protected speakers, for this reason, which the output repeats and the ledger's log keeps.",
        HelpName = "REASON",
    };

    /// <summary>A file to write to.</summary>
    public static Option<string?> Output() => new("--output", "-o")
    {
        Description = "Write to this file instead of standard output.",
        HelpName = "FILE",
    };

    /// <summary>The form of a list, the first of <paramref name="names"/> unless another is named.</summary>
    public static Option<string> Format(params string[] names) => new Option<string>("--format", "-f")
    {
        Description = $"How to write: {string.Join(", ", names[..^1])} or {names[^1]}.",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => names[0],
    }.AcceptOnlyFromAmong(names);
}
