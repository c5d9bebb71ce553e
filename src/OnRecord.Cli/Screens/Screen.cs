namespace OnRecord.Cli.Screens;

/// <summary>Where the command writes, and what is there.</summary>
internal sealed record Screen
{
    // What a line of text may hold at most and stay easy to read.
    private const int WidestMeasure = 100;

    /// <summary>The width that a pipe or a file gets, whatever the terminal's, so that equal input gives equal
    /// output.</summary>
    public const int PipeWidth = 80;

    /// <summary>What the input <c>-</c> stands for; null for the process's standard input.</summary>
    public Stream? Input { get; init; }

    /// <summary>True when standard input is a terminal.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>Standard output, as bytes.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>True when standard output is a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>True when standard error is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>True when the terminal may be coloured.</summary>
    public bool Colour { get; init; }

    /// <summary>Columns to fill.</summary>
    public int Width { get; init; } = PipeWidth;

    /// <summary>The console that the program was started in.</summary>
    public static Screen OfConsole()
    {
        var terminal = !Console.IsOutputRedirected;
        return new Screen
        {
            InputIsTerminal = !Console.IsInputRedirected,
            Output = Console.OpenStandardOutput(),
            Error = Console.Error,
            OutputIsTerminal = terminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Colour = terminal && MayColour(),
            Width = terminal ? Math.Min(TerminalWidth(), WidestMeasure) : PipeWidth,
        };
    }

    /// <summary>Says on standard error what went wrong, in one line.</summary>
    public void Complain(string code, string message) =>
        Error.WriteLine($"onrecord: {code}: {VisibleText.Of(message).ReplaceLineEndings(" ")}");

    // https://no-color.org: any value but an empty one says no.
    private static bool MayColour() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") is not "dumb";

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : PipeWidth;
        }
        catch (IOException)
        {
            return PipeWidth;
        }
    }
}
