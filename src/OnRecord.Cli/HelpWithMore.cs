using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace OnRecord.Cli;

/// <summary>The usual help, and after it what a verb has to add: formats, examples, exit codes.</summary>
/// <param name="usual">The help that System.CommandLine writes.</param>
/// <param name="more">What to add, by verb.</param>
internal sealed class HelpWithMore(HelpAction usual,
    IReadOnlyDictionary<string, string> more) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        ArgumentNullException.ThrowIfNull(parseResult);
        usual.Invoke(parseResult);
        if (more.TryGetValue(parseResult.CommandResult.Command.Name, out var text))
        {
            parseResult.InvocationConfiguration.Output.WriteLine(text);
        }

        return ExitCode.Done;
    }
}
