using System.CommandLine;
using OnRecord.Cli.Verbs;

namespace OnRecord.Cli.Adding;

/// <summary><c>onrecord add</c>: reads reports into the ledger.</summary>
internal sealed class AddVerb
{
    /// <summary>What the help of the verb ends with.</summary>
    public const string More = """
        Adding the same report twice changes nothing; other bytes at the same address
        are its next version. A run that was broken off goes on where it stopped when
        it is started again. Several runs may add to one ledger at once.

        A day in a file's name (desk_2024-05-03_bridge.txt) counts as the day of
        publication, and what stands before it as the outlet, where the report itself
        says neither.

        Examples:
          A folder of reports into onrecord.db:
            onrecord add articles/
          Into a ledger that a team shares:
            onrecord add articles/ --ledger postgres://desk@news.example/record
          What is in it:
            onrecord find bridge closed --ledger onrecord.db

        Exit codes:
          0  done: at least one report is in the ledger, or there was none to add
          2  used wrongly
          3  could not run: no report could be read, or the ledger not be written
        """;

    private readonly Argument<string[]> _inputs = ReadVerb.Inputs();
    private readonly Option<string> _ledger = LedgerOption.Ledger();
    private readonly Option<int> _jobs = ReadVerb.Jobs("Reports to read at a time.");
    private readonly Option<string?> _model = ReadVerb.Model();

    private readonly Option<bool> _again = new("--again")
    {
        Description = "Read reports anew that are in the ledger already, as after an update of OnRecord or of the model.",
    };

    /// <summary>The verb as a command that does <paramref name="add"/>, whose result is the exit code.</summary>
    public static Command Command(Func<AddOptions, CancellationToken, int> add) => new AddVerb().Build(add);

    private Command Build(Func<AddOptions, CancellationToken, int> add)
    {
        var command = new Command("add", "Read reports into the ledger, to find and follow statements in.")
        {
            _inputs, _ledger, _again, _jobs, _model,
        };
        command.SetAction((parsed, stop) => Task.Run(() => add(Options(parsed), stop), CancellationToken.None));
        return command;
    }

    private AddOptions Options(ParseResult parsed) => new()
    {
        Inputs = parsed.GetRequiredValue(_inputs),
        Ledger = parsed.GetRequiredValue(_ledger),
        Jobs = parsed.GetValue(_jobs),
        Again = parsed.GetValue(_again),
        Model = parsed.GetValue(_model),
    };
}
