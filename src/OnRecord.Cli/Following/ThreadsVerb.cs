using System.CommandLine;
using OnRecord.Cli.Verbs;

namespace OnRecord.Cli.Following;

/// <summary><c>onrecord threads</c>: all utterances with their wordings.</summary>
internal sealed class ThreadsVerb
{
    /// <summary>What the help of the verb ends with.</summary>
    public const string More = """
        One JSON object a line and utterance: its wordings in the order of publication,
        each with its report, place, words, speaker, relation to the fullest wording,
        and what was changed; a copy of a wire story names the earliest report of it.
        Offsets are in code points of the report's text. Of protected speakers the
        words, the address and the exact day are left out.

        Examples:
          Every quotation that more than one report prints:
            onrecord threads --travelled -o threads.jsonl

        Exit codes:
          0  done
          2  used wrongly
          3  could not run: the ledger can't be read, or the output not be written
        """;

    private readonly Option<string> _ledger = LedgerOption.Ledger();
    private readonly Option<string> _format = LedgerOption.Format("jsonl", "csv");
    private readonly Option<bool> _travelled =
        new("--travelled") { Description = "Only utterances that more than one report prints." };
    private readonly Option<string?> _output = LedgerOption.Output();
    private readonly Option<string?> _showProtected = LedgerOption.ShowProtected();

    /// <summary>The verb as a command that does <paramref name="write"/>, whose result is the exit code.</summary>
    public static Command Command(Func<FollowOptions, CancellationToken, int> write) => new ThreadsVerb().Build(write);

    private Command Build(Func<FollowOptions, CancellationToken, int> write)
    {
        var command = new Command("threads", "Write every utterance of the ledger with all its wordings.")
        {
            _ledger, _travelled, _format, _output, _showProtected,
        };
        command.SetAction((parsed, stop) => Task.Run(() => write(new FollowOptions
        {
            Ledger = parsed.GetRequiredValue(_ledger),
            Format = parsed.GetRequiredValue(_format),
            TravelledOnly = parsed.GetValue(_travelled),
            Output = parsed.GetValue(_output),
            ShowProtected = parsed.GetValue(_showProtected),
        }, stop), CancellationToken.None));
        return command;
    }
}
