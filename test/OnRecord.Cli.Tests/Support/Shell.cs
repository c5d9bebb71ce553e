using System.Text;
using OnRecord.Cli.Screens;
using OnRecord.Text;

namespace OnRecord.Cli.Tests.Support;

/// <summary>Runs the command line as a shell would, in a folder of its own.</summary>
internal sealed class Shell : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("onrecord-");

    /// <summary>What stands for the model: a reading of each report.</summary>
    public Func<Report, Reading> Read { get; init; } = NothingFound;

    /// <summary>What standard input holds.</summary>
    public string Input { get; init; } = "";

    /// <summary>True when standard output is a terminal that knows colours.</summary>
    public bool Colour { get; init; }

    /// <summary>True when standard error is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    public static Reading NothingFound(Report report) =>
        new() { Report = report, Text = ReportText.From(report.Text), Statements = [] };

    /// <summary>Writes a file into the folder; gives its path.</summary>
    public string Write(string name, string text)
    {
        File.WriteAllText(Path(name), text);
        return Path(name);
    }

    public string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    /// <summary>Runs <c>onrecord</c> with the arguments.</summary>
    public async Task<ShellResult> RunAsync(params string[] args)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Input));
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var screen = new Screen
        {
            Input = input,
            Output = output,
            Error = error,
            Colour = Colour,
            OutputIsTerminal = Colour,
            ErrorIsTerminal = ErrorIsTerminal,
        };
        var code = await new CommandLine(screen, _ => Read).RunAsync(args);
        return new ShellResult(code, output.ToArray(), error.ToString()
            .Replace(_folder.FullName + "/", "", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
