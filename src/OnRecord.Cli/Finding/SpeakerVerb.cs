using System.CommandLine;
using OnRecord.Cli.Verbs;

namespace OnRecord.Cli.Finding;

/// <summary><c>onrecord speaker</c>: what one speaker said, when, and where it was reported.</summary>
internal sealed class SpeakerVerb
{
    /// <summary>What the help of the verb ends with.</summary>
    public const string More = """
        Where several speakers have the name, they are listed with their numbers.

        Examples:
          Who is Ilse Vantongeren, and what did she say?
            onrecord speaker "Ilse Vantongeren"
          One of several of a name, by number, as a table:
            onrecord speaker 214 --format csv -n 1000
          Two who are one, two who were taken for one:
            onrecord speakers merge 214 17
            onrecord speakers split 17 --reports desk_2024-05-03_bridge

        Exit codes:
          0  done, found or not
          2  used wrongly
          3  could not run: the ledger can't be read
        """;

    private readonly Argument<string> _name =
        new("NAME") { Description = "A name, a part of one, or a number as this verb shows it." };
    private readonly Option<string> _ledger = LedgerOption.Ledger();
    private readonly Option<int> _limit = LedgerOption.Limit();
    private readonly Option<string?> _after = LedgerOption.After();
    private readonly Option<string> _format = LedgerOption.Format(FindVerb.FormatNames);
    private readonly Option<string?> _showProtected = LedgerOption.ShowProtected();

    /// <summary>The verb as a command that does <paramref name="show"/>, whose result is the exit code.</summary>
    public static Command Command(Func<SpeakerOptions, CancellationToken, int> show) => new SpeakerVerb().Build(show);

    private Command Build(Func<SpeakerOptions, CancellationToken, int> show)
    {
        var command = new Command("speaker",
            "Show a speaker: names, offices, what was said, when, and where it was reported.")
        {
            _name, _ledger, _limit, _after, _format, _showProtected,
        };
        command.SetAction((parsed, stop) => Task.Run(() => show(Options(parsed), stop), CancellationToken.None));
        return command;
    }

    private SpeakerOptions Options(ParseResult parsed) => new()
    {
        Name = parsed.GetRequiredValue(_name),
        Ledger = parsed.GetRequiredValue(_ledger),
        Limit = parsed.GetValue(_limit),
        After = parsed.GetValue(_after),
        Format = parsed.GetRequiredValue(_format),
        ShowProtected = parsed.GetValue(_showProtected),
    };
}
