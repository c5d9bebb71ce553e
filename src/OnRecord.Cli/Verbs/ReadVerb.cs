using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace OnRecord.Cli.Verbs;

/// <summary><c>onrecord read</c>: finds the statements in reports and writes them down.</summary>
internal sealed class ReadVerb
{
    /// <summary>The formats, the default first.</summary>
    public static readonly string[] FormatNames = ["text", "jsonl", "csv", "html", "brat", "annotations"];

    /// <summary>What the help of the verb ends with.</summary>
    public const string More = """
        Formats:
          text         the report with its statements marked, and who said what
          jsonl        one JSON object a line and report; offsets in code points
          csv          one row a statement, safe to open in a spreadsheet
          html         one page to read, print and pass on, without scripts
          brat         standoff annotations; -o FOLDER gets a .txt and .ann a report
          annotations  W3C Web Annotations (JSON-LD), one page for all reports

        Examples:
          Read a report in the terminal:
            onrecord read report.txt
          Every report in a folder, as a table:
            onrecord read articles/ --format csv -o statements.csv
          Reports by a pattern, quoted so that the shell leaves it alone:
            onrecord read "2024-*/*.html" --format jsonl
          From another program:
            curl -s ADDRESS | onrecord read - --format html -o page.html

        Names of protected speakers: labels such as "prisoner of war 1" stand in
        their place everywhere (docs/protected.md).

        A report that can't be read is named on standard error (with jsonl, its line
        says so too), and the rest go on.

        Exit codes:
          0  done: at least one report was read, or there was none to read
          2  used wrongly
          3  could not run: no report could be read, or the output not be written
        """;

    private readonly Argument<string[]> _inputs = Inputs();

    private readonly Option<string> _format = new Option<string>("--format", "-f")
    {
        Description = "How to write the statements down: text, jsonl, csv, html, brat or annotations.",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => FormatNames[0],
    }.AcceptOnlyFromAmong(FormatNames);

    private readonly Option<bool> _withText = new("--with-text")
    {
        Description = "With jsonl: put the report's text into each line, as report.text.",
    };

    private readonly Option<int> _jobs = Jobs("Reports to read at a time; the output is the same for any number.");

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Write to this file (with brat, this folder) instead of standard output.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _showProtected = ShowProtected();

    private readonly Option<string?> _model = Model();

    /// <summary>The verb as a command that does <paramref name="read"/>, whose result is the exit code.</summary>
    public static Command Command(Func<ReadOptions, CancellationToken, int> read) => new ReadVerb().Build(read);

    /// <summary>The reports to read.</summary>
    public static Argument<string[]> Inputs() => new("INPUT")
    {
        Description = "A file, a folder, a pattern such as \"news/*.txt\", an http(s) address, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>How many to read at a time.</summary>
    public static Option<int> Jobs(string description) => new("--jobs", "-j")
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = result => WholeNumber(result, "--jobs"),
    };

    /// <summary>Why protected names are to be shown.</summary>
    public static Option<string?> ShowProtected() => new("--show-protected")
    {
        Description = "Show the names of prisoners of war, hostages, detainees, minors and victims of sexual violence, for this reason, which the output repeats.",
        HelpName = "REASON",
    };

    /// <summary>The model to read with.</summary>
    public static Option<string?> Model() => new("--model")
    {
        Description = "Read with a model of your own (docs/model.md) instead of the one built in.",
        HelpName = "FILE",
    };

    /// <summary>A number of at least 1, for an option.</summary>
    public static int WholeNumber(ArgumentResult result, string option)
    {
        if (!int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var number) || number < 1)
        {
            result.AddError($"{option} needs a whole number of at least 1, not \"{result.Tokens[0].Value}\".");
        }

        return number;
    }

    private Command Build(Func<ReadOptions, CancellationToken, int> read)
    {
        var command = new Command("read", "Find every statement in reports: who said it, the cue, the words.")
        {
            _inputs, _format, _withText, _showProtected, _jobs, _output, _model,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(_withText) && result.GetValue(_format) != "jsonl")
            {
                result.AddError("--with-text goes with --format jsonl only.");
            }
        });
        command.SetAction((parsed, stop) => Task.Run(() => read(Options(parsed), stop), CancellationToken.None));
        return command;
    }

    private ReadOptions Options(ParseResult parsed) => new()
    {
        Inputs = parsed.GetRequiredValue(_inputs),
        Format = parsed.GetRequiredValue(_format),
        WithText = parsed.GetValue(_withText),
        ShowProtected = parsed.GetValue(_showProtected),
        Jobs = parsed.GetValue(_jobs),
        Output = parsed.GetValue(_output),
        Model = parsed.GetValue(_model),
    };
}
