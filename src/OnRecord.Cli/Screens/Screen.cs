namespace OnRecord.Cli.Screens;

/// <summary>Where the command writes, and what is there.</summary>
internal sealed record Screen
{
    // What a line of text may hold at most and stay easy to read.
    private const int WidestMeasure = 100;

    // What a pipe or a file gets, whatever the terminal's width, so that equal input gives equal output.
    private const int PipeWidth = 80;

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
            Output = Console.OpenStandardOutput(),
            Error = Console.Error,
            OutputIsTerminal = terminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Colour = terminal && MayColour(),
            Width = terminal ? Math.Min(TerminalWidth(), WidestMeasure) : PipeWidth,
        };
    }

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
