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
            onrecord find --speaker "Ilse Vantongeren" --act denied \
                --since 2024-05 --until 2024-05 --format csv
          The next page: the last line of the page before says how.

        Exit codes:
          0  done, found or not
          2  used wrongly
          3  could not run: the ledger can't be read
        """;

    /// <summary>The forms of the list, the default first.</summary>
    public static readonly string[] FormatNames = ["text", "json", "csv"];

    private readonly FilterOptions _filter = new();
    private readonly Option<string> _ledger = LedgerOption.Ledger();
    private readonly Option<bool> _best = new("--best") { Description = "The best matches first, not the newest." };
    private readonly Option<int> _limit = LedgerOption.Limit();
    private readonly Option<string?> _after = LedgerOption.After();
    private readonly Option<string> _format = LedgerOption.Format(FormatNames);
    private readonly Option<string?> _showProtected = LedgerOption.ShowProtected();

    /// <summary>The verb as a command that does <paramref name="find"/>, whose result is the exit code.</summary>
    public static Command Command(Func<FindOptions, CancellationToken, int> find) => new FindVerb().Build(find);

    private Command Build(Func<FindOptions, CancellationToken, int> find)
    {
        var command = new Command("find",
            "Find statements in the ledger: by words, speaker, outlet, date, kind, act, setting.");
        _filter.AddTo(command);
        foreach (var option in (Option[])[_ledger, _best, _limit, _after, _format, _showProtected])
        {
            command.Add(option);
        }

        command.SetAction((parsed, stop) => Task.Run(() => find(Options(parsed), stop), CancellationToken.None));
        return command;
    }

    private FindOptions Options(ParseResult parsed) => new()
    {
        Filter = _filter.Read(parsed),
        Ledger = parsed.GetRequiredValue(_ledger),
        Best = parsed.GetValue(_best),
        Limit = parsed.GetValue(_limit),
        After = parsed.GetValue(_after),
        Format = parsed.GetRequiredValue(_format),
        ShowProtected = parsed.GetValue(_showProtected),
    };
}
