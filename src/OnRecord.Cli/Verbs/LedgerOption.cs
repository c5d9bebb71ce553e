using System.CommandLine;
using OnRecord.Ledger;

namespace OnRecord.Cli.Verbs;

/// <summary>Options that the verbs of the ledger share.</summary>
internal static class LedgerOption
{
    private const int DefaultLimit = 20;

    /// <summary>Which ledger: a file, or an address of PostgreSQL.</summary>
    public static Option<string> Ledger() => new("--ledger", "-l")
    {
        Description = $"The ledger: a file, or postgres://USER:PASSWORD@HOST/DATABASE. Without it {StatementLedger.DefaultPath} in this folder.",
        HelpName = "LEDGER",
        DefaultValueFactory = _ => StatementLedger.DefaultPath,
    };

    /// <summary>Which ledger, where one need not be.</summary>
    public static Option<string?> Optional(string description) => new("--ledger", "-l")
    {
        Description = description,
        HelpName = "LEDGER",
    };

    /// <summary>Why protected names are to be shown.</summary>
    public static Option<string?> ShowProtected() => new("--show-protected")
    {
        Description = "Show what is withheld of protected speakers, for this reason, which the output repeats and the ledger's log keeps.",
        HelpName = "REASON",
    };

    /// <summary>How many statements a page has.</summary>
    public static Option<int> Limit() => new("--limit", "-n")
    {
        Description = "The most statements to show.",
        HelpName = "N",
        DefaultValueFactory = _ => DefaultLimit,
        CustomParser = static result => ReadVerb.WholeNumber(result, "--limit"),
    };

    /// <summary>Where the page before ended.</summary>
    public static Option<string?> After() => new("--after")
    {
        Description = "Go on after this place, which the page before gave.",
        HelpName = "PLACE",
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
