using System.CommandLine;
using System.CommandLine.Parsing;
using OnRecord.Cli.Verbs;
using OnRecord.Cli.Watching;

namespace OnRecord.Cli.Checking;

/// <summary><c>onrecord check</c>: says where the words of a report do not hold up.</summary>
internal sealed class CheckVerb
{
    /// <summary>The formats, the default first.</summary>
    public static readonly string[] FormatNames = ["text", "json", "sarif", "github", "html"];

    /// <summary>What the help of the verb ends with.</summary>
    public const string More = """
        Formats:
          text    what, where, the line with its words underlined, and what helps
          json    one object for the run, one line a report; offsets in code points
          sarif   SARIF 2.1.0, for editors and code-review tools
          github  annotations for GitHub Actions
          html    one page to hand to an editor: the text, findings in the margin

        Examples:
          Check a draft:
            onrecord check draft.txt
          By two rules only:
            onrecord check draft.txt --rule OR1002 --rule disagreeing-numbers
          What a rule looks for:
            onrecord explain OR1002
          Compare its quotations with the reports of a ledger:
            onrecord check draft.txt --ledger onrecord.db
          While you write:
            onrecord check draft.md --watch
          From now on only what is new:
            onrecord check drafts/ --write-baseline known.json --reason "before May"
            onrecord check drafts/ --baseline known.json

        Rules are set by .onrecord.json, looked for upwards from each report's folder
        (docs/check.md). Names of protected speakers: labels such as "prisoner of
        war 1" stand in their place everywhere (docs/protected.md).

        A report that can't be read is named on standard error (json and sarif say so
        too), and the rest go on.

        Exit codes:
          0  done: there is nothing to say, or only notes
          1  there is at least one error or warning
          2  used wrongly: the command line, the settings or the baseline
          3  could not run: no report could be read, or the output not be written
        """;

    private readonly Argument<string[]> _inputs = Inputs();

    private readonly Option<string> _format = LedgerOption.Format(FormatNames);

    private readonly Option<string[]> _rules = new("--rule", "-r")
    {
        Description = "Check by this rule only, by its code or name; may be given several times.",
        HelpName = "RULE",
    };

    private readonly Option<string?> _ledger = LedgerOption.Optional(
        "Compare the quotations with this ledger's reports too: a file, or postgres://USER:PASSWORD@HOST/DATABASE.");

    private readonly Option<string?> _config = new("--config")
    {
        Description = "Take the settings from this file instead of looking for .onrecord.json.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description = "Leave out the findings that this file lists, each with a reason.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _writeBaseline = new("--write-baseline")
    {
        Description = "List all present findings in this file; reasons that stand in it stay.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _reason = new("--reason")
    {
        Description = "Why the findings that --write-baseline adds are to stay.",
        HelpName = "REASON",
    };

    private readonly Option<string?> _showProtected = ReadVerb.ShowProtected();
    private readonly Option<int> _jobs =
        ReadVerb.Jobs("Reports to check at a time; the output is the same for any number.");
    private readonly Option<string?> _output = LedgerOption.Output();
    private readonly Option<string?> _model = ReadVerb.Model();

    private readonly Option<bool> _watch = new("--watch", "-w")
    {
        Description = "Check the files again after each save, until Ctrl-C.",
    };

    private readonly Option<bool> _lsp = new("--lsp")
    {
        Description = "Serve an editor on standard input and output (docs/editors.md).",
    };

    /// <summary>The verb as a command that does <paramref name="check"/>, whose result is the exit code.</summary>
    public static Command Command(Func<CheckRequest, CancellationToken, int> check) => new CheckVerb().Build(check);

    private Command Build(Func<CheckRequest, CancellationToken, int> check)
    {
        var command = new Command("check", "Check whether a report's words hold up.")
        {
            _inputs, _format, _rules, _ledger, _config, _baseline, _writeBaseline, _reason, _showProtected, _jobs,
                _output, _model, _watch, _lsp,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(_reason) is not null && result.GetValue(_writeBaseline) is null)
            {
                result.AddError("--reason goes with --write-baseline only.");
            }
        });
        command.Validators.Add(CheckModes);
        command.SetAction((parsed, stop) => Task.Run(() => check(Request(parsed), stop), CancellationToken.None));
        return command;
    }

    // Without inputs only an editor can say what to check.
    private static Argument<string[]> Inputs()
    {
        var inputs = ReadVerb.Inputs();
        inputs.Arity = ArgumentArity.ZeroOrMore;
        return inputs;
    }

    private void CheckModes(CommandResult result)
    {
        var inputs = result.GetValue(_inputs) ?? [];
        var (watch, lsp) = (result.GetValue(_watch), result.GetValue(_lsp));
        if (inputs.Length == 0 && !lsp)
        {
            result.AddError("Required argument 'INPUT' missing for command: 'check'.");
        }
        else if (inputs.Length > 0 && lsp)
        {
            result.AddError("--lsp takes no INPUT: the editor says what to check.");
        }

        foreach (var option in Given(result, watch || lsp ? [_format, _output, _writeBaseline, _jobs] : []))
        {
            result.AddError($"{option} does not go with {(lsp ? "--lsp" : "--watch")}.");
        }

        if (watch && lsp)
        {
            result.AddError("--watch does not go with --lsp.");
        }
        else if (watch && Array.Find(inputs, input => !WatchedFiles.MayBe(input)) is { } other)
        {
            result.AddError($"--watch goes with files, and \"{other}\" is none.");
        }
    }

    private static IEnumerable<string> Given(CommandResult result, Option[] options) =>
        options.Where(option => result.GetResult(option) is { Implicit: false }).Select(option => option.Name);

    private CheckRequest Request(ParseResult parsed) => new()
    {
        Watch = parsed.GetValue(_watch),
        Lsp = parsed.GetValue(_lsp),
        Inputs = parsed.GetValue(_inputs) ?? [],
        Format = parsed.GetRequiredValue(_format),
        Rules = parsed.GetValue(_rules) ?? [],
        Ledger = parsed.GetValue(_ledger),
        Config = parsed.GetValue(_config),
        Baseline = parsed.GetValue(_baseline),
        WriteBaseline = parsed.GetValue(_writeBaseline),
        Reason = parsed.GetValue(_reason),
        ShowProtected = parsed.GetValue(_showProtected),
        Jobs = parsed.GetValue(_jobs),
        Output = parsed.GetValue(_output),
        Model = parsed.GetValue(_model),
    };
}
