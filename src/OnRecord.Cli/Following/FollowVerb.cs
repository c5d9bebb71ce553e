using System.CommandLine;
using OnRecord.Cli.Verbs;

namespace OnRecord.Cli.Following;

/// <summary><c>onrecord follow</c>: one utterance from report to report.</summary>
internal sealed class FollowVerb
{
    /// <summary>What the help of the verb ends with.</summary>
    public const string More = """
        The wordings stand in the order of publication, the earliest known first, each
        with what was changed from the fullest one. Changes that can turn the meaning
        come first. Reports that copy one wire story count as one source.

        Examples:
          Who printed these words, and how?
            onrecord follow "the bridge will not open this year"
          The quotation of a statement that "onrecord find" showed:
            onrecord follow "#1834"

        Exit codes:
          0  done, found or not
          2  used wrongly
          3  could not run: the ledger can't be read
        """;

    private readonly Argument<string[]> _words = new("WORDS")
    {
        Description = "Words of a quotation, or a statement's number with # before it.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _ledger = LedgerOption.Ledger();
    private readonly Option<string> _format = LedgerOption.Format("text", "json");
    private readonly Option<string?> _showProtected = LedgerOption.ShowProtected();

    /// <summary>The verb as a command that does <paramref name="follow"/>, whose result is the exit code.</summary>
    public static Command Command(Func<FollowOptions, CancellationToken, int> follow) => new FollowVerb().Build(follow);

    private Command Build(Func<FollowOptions, CancellationToken, int> follow)
    {
        var command = new Command("follow",
            "Follow one utterance from report to report: who printed it, how it changed.")
        {
            _words, _ledger, _format, _showProtected,
        };
        command.SetAction((parsed, stop) => Task.Run(() => follow(new FollowOptions
        {
            Words = parsed.GetRequiredValue(_words),
            Ledger = parsed.GetRequiredValue(_ledger),
            Format = parsed.GetRequiredValue(_format),
            ShowProtected = parsed.GetValue(_showProtected),
        }, stop), CancellationToken.None));
        return command;
    }
}
