using OnRecord.Cli.Checking;
using OnRecord.Cli.CheckSettings;

namespace OnRecord.Cli.Watching;

/// <summary>The files that what a check says depends on.</summary>
internal static class WatchedFiles
{
    /// <summary>True unless an input is a folder, a pattern, an address or standard input; a file need not be there
    /// yet.</summary>
    public static bool MayBe(string input) => input is not ("-" or "")
        && !input.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        && !input.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        && !Directory.Exists(input) && (File.Exists(input) || !input.AsSpan().ContainsAny('*', '?', '\0'));

    /// <summary>Full paths of the inputs, of all places where their settings may stand, and of the baseline.</summary>
    public static IReadOnlyList<string> Of(CheckRequest request)
    {
        var inputs = request.Inputs.Select(Path.GetFullPath).ToList();
        IEnumerable<string> settings = request.Config is { } config ? [Path.GetFullPath(config)]
            : inputs.SelectMany(SettingsAbove);
        IEnumerable<string> baseline = request.Baseline is { } known ? [Path.GetFullPath(known)] : [];
        return [.. inputs.Concat(settings).Concat(baseline).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> SettingsAbove(string file)
    {
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return Path.Combine(folder, Checkers.FileName);
        }
    }
}
