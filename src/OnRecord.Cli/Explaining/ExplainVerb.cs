using System.CommandLine;
using OnRecord.Cli.Verbs;

namespace OnRecord.Cli.Explaining;

/// <summary><c>onrecord explain</c>: says what a rule looks for and why, or what an error means.</summary>
internal sealed class ExplainVerb
{
    /// <summary>The formats, the default first.</summary>
    public static readonly string[] FormatNames = ["text", "json"];

    /// <summary>What the help of the verb ends with.</summary>
    public const string More = """
        Examples:
          All rules:
            onrecord explain
          One of them, with examples, and how to mend or silence what it finds:
            onrecord explain OR1001
            onrecord explain mismatched-marks
          An error:
            onrecord explain OR9001

        Exit codes:
          0  done
          2  used wrongly: there is no such rule or error
        """;

    private readonly Argument<string?> _code = new("RULE")
    {
        Description = "Code or name of a rule, or code of an error; without it all rules are listed.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _format = LedgerOption.Format(FormatNames);

    /// <summary>The verb as a command that does <paramref name="explain"/>, whose result is the exit code.</summary>
    public static Command Command(Func<ExplainRequest, int> explain) => new ExplainVerb().Build(explain);

    private Command Build(Func<ExplainRequest, int> explain)
    {
        var command = new Command("explain", "List the rules of check, or explain one.") { _code, _format };
        command.SetAction(parsed =>
            explain(new ExplainRequest(parsed.GetValue(_code), parsed.GetRequiredValue(_format))));
        return command;
    }
}
