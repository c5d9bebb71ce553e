namespace OnRecord.Cli;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>The work was done.</summary>
    public const int Done = 0;

    /// <summary>A check had something to say.</summary>
    public const int Findings = 1;

    /// <summary>The command line makes no sense.</summary>
    public const int UsedWrongly = 2;

    /// <summary>No input could be read, or the output could not be written.</summary>
    public const int CouldNotRun = 3;
}
