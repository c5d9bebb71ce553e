using System.CommandLine;
using OnRecord.Cli.Verbs;

namespace OnRecord.Cli.Keeping;

/// <summary><c>onrecord ledger</c>: what keeps a ledger sound.</summary>
internal sealed class LedgerVerb
{
    /// <summary>What the help of the verb ends with.</summary>
    public const string More = """
        Examples:
          Is every row as it was added?
            onrecord ledger verify
          A copy, while others go on working:
            onrecord ledger backup monday.db
          Erase a report's content, by its number, name or SHA-256:
            onrecord ledger forget desk_2024-05-03_bridge

        Exit codes:
          0  done
          1  verify found something altered, missing or added behind the ledger's back
          2  used wrongly
          3  could not run
        """;

    private readonly Option<string> _ledger = LedgerOption.Ledger();

    /// <summary>The verb, whose parts do <paramref name="keep"/>; the result is the exit code.</summary>
    public static Command Command(Func<KeepOptions, CancellationToken, int> keep) => new LedgerVerb().Build(keep);

    private Command Build(Func<KeepOptions, CancellationToken, int> keep)
    {
        var file = new Argument<string>("FILE") { Description = "A file that is not there yet; for restore, the copy to read." };
        var report = new Argument<string[]>("REPORT")
        {
            Description = "Reports, by number, name or SHA-256.",
            Arity = ArgumentArity.OneOrMore,
        };
        return new Command("ledger", "Verify, back up and restore a ledger, or erase a report from it.")
        {
            Part(new Command("verify", "Find any row that was altered, removed or added behind the ledger's back."),
                KeepAction.Verify, null, keep),
            Part(new Command("backup", "Write a copy of the ledger, a SQLite file, while it is in use."),
                KeepAction.Backup, file, keep),
            Part(new Command("restore", "Fill a ledger that is not there yet from a copy."), KeepAction.Restore, file,
                keep),
            Part(new Command("forget", "Erase the content of reports for good; the log keeps their hashes, and still verifies."),
                KeepAction.Forget, report, keep),
        };
    }

    private Command Part(Command command, KeepAction action, Argument? argument,
        Func<KeepOptions, CancellationToken, int> keep)
    {
        if (argument is not null)
        {
            command.Add(argument);
        }

        command.Add(_ledger);
        command.SetAction((parsed, stop) => Task.Run(() => keep(
            new KeepOptions(action, parsed.GetRequiredValue(_ledger), Values(parsed, argument)), stop),
                CancellationToken.None));
        return command;
    }

    private static string[] Values(ParseResult parsed, Argument? argument) => argument switch
    {
        Argument<string> one => [parsed.GetRequiredValue(one)],
        Argument<string[]> many => parsed.GetRequiredValue(many),
        _ => [],
    };
}
