using System.CommandLine;
using OnRecord.Cli.Verbs;

namespace OnRecord.Cli.Finding;

/// <summary><c>onrecord find</c>: finds statements in the ledger.</summary>
internal sealed class FindVerb
{
    /// <summary>What the help of the verb ends with.</summary>
    public const string More = """
        All words must stand in what is said, in any form ("close" finds "closed").
        Words in quotation marks must stand side by side; a star stands for any ending.

        Examples:
          Statements about a closed bridge, newest first:
            onrecord find bridge closed
          A phrase, whoever said it:
            onrecord find '"not a political question"'
          What one speaker denied in May, as a table:
            onrecord find --speaker "Ilse Vantongeren" --act denied --since 2024-05 --until 2024-05 --format csv
          The next page: the last line of the page before says how.

        Exit codes:
          0  done, found or not
          2  used wrongly
          3  could not run: the ledger can't be read
        """;

    /// <summary>The forms of the list, the default first.</summary>
    public static readonly string[] FormatNames = ["text", "json", "csv"];

    private const int DefaultLimit = 20;

    private readonly Argument<string[]> _words = new("WORDS")
    {
        Description = "Words and \"phrases\" that what is said must hold.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _ledger = LedgerOption.Ledger();
    private readonly Option<string?> _speaker = Text("--speaker", "Only what this speaker said: a name, or a number as \"onrecord speaker\" shows it.", "NAME");
    private readonly Option<string?> _outlet = Text("--outlet", "Only reports of this outlet.", "NAME");
    private readonly Option<string?> _since = Text("--since", "Only reports published on this day or later: 2024-05-03, 2024-05 or 2024.", "DATE");
    private readonly Option<string?> _until = Text("--until", "Only reports published on this day or earlier.", "DATE");

    private readonly Option<string?> _kind = new Option<string?>("--kind")
    {
        Description = "Only direct, mixed or indirect statements.",
        HelpName = "KIND",
    }.AcceptOnlyFromAmong("direct", "mixed", "indirect");

    private readonly Option<string?> _act = Text("--act", "Only statements by which somebody apologised, admitted, denied, accused, … (docs/settings.md).", "ACT");
    private readonly Option<string?> _setting = Text("--setting", "Only statements made so: broadcast, interview, captivity, … (docs/settings.md).", "SETTING");
    private readonly Option<bool> _best = new("--best") { Description = "The best matches first, not the newest." };

    private readonly Option<int> _limit = new("--limit", "-n")
    {
        Description = "The most statements to show.",
        HelpName = "N",
        DefaultValueFactory = _ => DefaultLimit,
        CustomParser = result => ReadVerb.WholeNumber(result, "--limit"),
    };

    private readonly Option<string?> _after = Text("--after", "Go on after this place, which the page before gave.", "PLACE");
    private readonly Option<string> _format = LedgerOption.Format(FormatNames);
    private readonly Option<string?> _showProtected = LedgerOption.ShowProtected();

    /// <summary>The verb as a command that does <paramref name="find"/>, whose result is the exit code.</summary>
    public static Command Command(Func<FindOptions, CancellationToken, int> find) => new FindVerb().Build(find);

    private static Option<string?> Text(string name, string description, string help) =>
        new(name) { Description = description, HelpName = help };

    private Command Build(Func<FindOptions, CancellationToken, int> find)
    {
        var command = new Command("find", "Find statements in the ledger: by words, speaker, outlet, date, kind, act, setting.")
        {
            _words, _ledger, _speaker, _outlet, _since, _until, _kind, _act, _setting, _best, _limit, _after, _format, _showProtected,
        };
        command.SetAction((parsed, stop) => Task.Run(() => find(Options(parsed), stop), CancellationToken.None));
        return command;
    }

    private FindOptions Options(ParseResult parsed) => new()
    {
        Words = parsed.GetValue(_words) ?? [],
        Ledger = parsed.GetRequiredValue(_ledger),
        Speaker = parsed.GetValue(_speaker),
        Outlet = parsed.GetValue(_outlet),
        Since = parsed.GetValue(_since),
        Until = parsed.GetValue(_until),
        Kind = parsed.GetValue(_kind),
        Act = parsed.GetValue(_act),
        Setting = parsed.GetValue(_setting),
        Best = parsed.GetValue(_best),
        Limit = parsed.GetValue(_limit),
        After = parsed.GetValue(_after),
        Format = parsed.GetRequiredValue(_format),
        ShowProtected = parsed.GetValue(_showProtected),
    };
}
