using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using OnRecord.Cli.Adding;
using OnRecord.Cli.Checking;
using OnRecord.Cli.CheckSettings;
using OnRecord.Cli.Explaining;
using OnRecord.Cli.Exporting;
using OnRecord.Cli.Finding;
using OnRecord.Cli.Following;
using OnRecord.Cli.Keeping;
using OnRecord.Cli.Lsp;
using OnRecord.Cli.Outputs;
using OnRecord.Cli.Screens;
using OnRecord.Cli.Verbs;
using OnRecord.Cli.Watching;

namespace OnRecord.Cli;

/// <summary>The command line: its verbs, and what becomes of them.</summary>
/// <param name="screen">Where to write.</param>
/// <param name="load">Loads the model in a file, or the library's own for null, and gives what reads reports with it;
/// called only by verbs that read.</param>
internal sealed class CommandLine(Screen screen, Func<string?, Func<Report, Reading>> load)
{
    private const string RootMore = """
        Begin with:
          onrecord read report.txt    read one report in the terminal
          onrecord check draft.txt    do its words hold up?
          onrecord read --help        formats, examples, exit codes
        """;

    private static readonly string[] UsedWrongly =
        [OutputErrors.NeedsFolderCode, OutputErrors.NeedsReasonCode, FindErrors.BadDayCode, FindErrors.BadPlaceCode,
            .. SettingErrors.Codes];

    // What a shell gives for a program that ended on Ctrl-C.
    private const int Interrupted = 130;

    // A file may be called "@names", so an argument is never a file of arguments.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    /// <summary>Does what <paramref name="args"/> say; the result is the exit code.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        var parsed = Root().Parse(args, Parser);
        if (parsed.Errors.Count > 0 && parsed.Action?.ClearsParseErrors != true)
        {
            return Misused(parsed);
        }

        using var output = new StringWriter();
        var code = await parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = output,
            Error = screen.Error,
            EnableDefaultExceptionHandler = false,
        });
        screen.Output.Write(Encoding.UTF8.GetBytes(output.ToString()));
        return code;
    }

    private RootCommand Root()
    {
        var root = new RootCommand("Reads news reports and puts every statement on the record: who said it, in what words.")
        {
            ReadVerb.Command(Read),
            CheckVerb.Command((request, stop) => Guard(() => CheckAsync(request, stop).GetAwaiter().GetResult())),
            ExplainVerb.Command(request => Guard(new ExplainRun(request, screen).Run)),
            AddVerb.Command((options, stop) => Guard(() => new AddRun(options, screen, load(options.Model)).Run(stop))),
            FindVerb.Command((options, _) => Guard(new FindRun(options, screen).Run)),
            SpeakerVerb.Command((options, _) => Guard(new SpeakerRun(options, screen).Run)),
            FollowVerb.Command((options, _) => Guard(new FollowRun(options, screen).Follow)),
            ThreadsVerb.Command((options, _) => Guard(new FollowRun(options, screen).WriteThreads)),
            ExportVerb.Command((options, stop) => Guard(() => new ExportRun(options, screen).Run(stop))),
            SpeakersVerb.Command(
                (options, _) => Guard(new DecideRun(options, screen).Run),
                    (options, _) => Guard(new ImportRun(options, screen).Run)),
            LedgerVerb.Command((options, _) => Guard(new KeepRun(options, screen).Run)),
        };
        root.HelpName = "onrecord";
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithMore(
            new HelpAction { MaxWidth = screen.Width },
            new Dictionary<string, string>
            {
                [root.Name] = RootMore,
                ["read"] = ReadVerb.More,
                ["check"] = CheckVerb.More,
                ["explain"] = ExplainVerb.More,
                ["add"] = AddVerb.More,
                ["find"] = FindVerb.More,
                ["speaker"] = SpeakerVerb.More,
                ["follow"] = FollowVerb.More,
                ["threads"] = ThreadsVerb.More,
                ["ledger"] = LedgerVerb.More,
                ["export"] = ExportVerb.More,
                ["speakers"] = SpeakersVerb.More,
            });
        root.Options.OfType<VersionOption>().Single().Action = new ShowVersion();
        return root;
    }

    private int Misused(ParseResult parsed)
    {
        var verb = parsed.CommandResult.Command;
        foreach (var message in verb is RootCommand ? [NoVerb(parsed)] : parsed.Errors.Select(error => error.Message))
        {
            screen.Error.WriteLine($"onrecord: {VisibleText.Of(message).ReplaceLineEndings(" ")}");
        }

        screen.Error.WriteLine($"Try \"onrecord {(verb is RootCommand ? "" : verb.Name + " ")}--help\".");
        return ExitCode.UsedWrongly;
    }

    private static string NoVerb(ParseResult parsed) => parsed.UnmatchedTokens.Count > 0
        ? $"\"{parsed.UnmatchedTokens[0]}\" is nothing that onrecord can do."
        : "Say what to do, such as \"onrecord read FILE\".";

    private int Read(ReadOptions options, CancellationToken stop) =>
        Guard(() => new ReadRun(options, screen, load(options.Model)).Run(stop));

    private async Task<int> CheckAsync(CheckRequest request, CancellationToken stop)
    {
        var read = load(request.Model);
        return request.Lsp ? await new LspRun(request, screen, read).RunAsync(stop)
            : request.Watch ? await new WatchRun(request, screen, Check).RunAsync(stop)
            : CheckOnce(screen, stop);

        // Runs to its end, which is soon, so that the last exit code is always that of a check.
        int Check(Screen shown) => Guard(shown, () => CheckOnce(shown, CancellationToken.None));

        int CheckOnce(Screen shown, CancellationToken until)
        {
            using var run = new CheckRun(request, shown, read);
            return run.Run(until);
        }
    }

    private int Guard(Func<int> run) => Guard(screen, run);

    private static int Guard(Screen screen, Func<int> run)
    {
        try
        {
            return run();
        }
        catch (OnRecordException failure)
        {
            screen.Complain(failure.Code, failure.Message);
            return UsedWrongly.Contains(failure.Code) ? ExitCode.UsedWrongly : ExitCode.CouldNotRun;
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
    }
}
