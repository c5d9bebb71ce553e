using System.Diagnostics;
using Xunit;

namespace OnRecord.Training.Tests.Support;

/// <summary>Runs the Python programs that define the figures.</summary>
internal static class Python
{
    /// <summary>What the program writes to standard output; the test fails where it fails.</summary>
    public static string Run(IEnumerable<string> arguments)
    {
        using var python = Process.Start(new ProcessStartInfo("python3", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = python.StandardError.ReadToEndAsync();
        var output = python.StandardOutput.ReadToEnd();
        python.WaitForExit();
        Assert.True(python.ExitCode == 0, error.Result);
        return output;
    }
}
