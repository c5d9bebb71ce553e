namespace OnRecord.Cli.Tests.Support;

/// <summary>Compares an output with the one that a page of the documentation shows.</summary>
/// <remarks>Run with ONRECORD_ACCEPT=true to write the page anew, then look at the difference before committing
/// it.</remarks>
internal static class AssertShown
{
    private const string Fence = "\n```";

    /// <summary>The page shows the output after the command, to the end of the block.</summary>
    public static void InPage(string page, string command, string output)
    {
        var (path, text, start, end) = Find(page, command);
        if (Environment.GetEnvironmentVariable("ONRECORD_ACCEPT") == "true")
        {
            File.WriteAllText(path, text[..start] + output.TrimEnd() + text[end..]);
            return;
        }

        Assert.Equal(output.TrimEnd(), text[start..end]);
    }

    /// <summary>What the page shows after the command is of the output, with … where it leaves something out.</summary>
    public static void PartsInPage(string page, string command, string output)
    {
        var (_, text, start, end) = Find(page, command);
        var parts = $"\n{text[start..end]}\n".Split("\n…\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(parts);
        Assert.All(parts, part => Assert.Contains(part, output, StringComparison.Ordinal));
    }

    private static (string Path, string Text, int Start, int End) Find(string page, string command)
    {
        var path = Checkout.Path(page.Split('/'));
        var text = File.ReadAllText(path);
        var start = text.IndexOf(command, StringComparison.Ordinal) + command.Length;
        var end = text.IndexOf(Fence, start, StringComparison.Ordinal);
        Assert.True(start >= command.Length && end > start, $"{page} does not show \"{command.Trim()}\".");
        return (path, text, start, end);
    }
}
