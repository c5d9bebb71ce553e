using OnRecord.Tests.Support;

namespace OnRecord.Tests.Checks.Faults;

/// <summary>Reports that we made up to put faults in, in <c>Reports/</c>.</summary>
/// <remarks>A report's file has <c>title</c>, <c>published</c> and <c>outlet</c> on lines of their own, for a captive
/// <c>held</c>, <c>plain</c> and <c>name</c> (see <see cref="Captive"/>), an empty line, and the text. Faults
/// written for it stand beside it in <c>NAME.faults</c>; <see cref="FaultFile"/> reads them.</remarks>
internal static class OwnReports
{
    private const string Folder = "test/OnRecord.Tests/Checks/Faults/Reports";

    private static readonly Lazy<IReadOnlyList<CleanReport>> Loaded = new(() =>
        [.. Repository.Files(".txt", Folder).Select(path => Read(Repository.PathOf(path)))]);

    /// <summary>The reports, by name.</summary>
    public static IReadOnlyList<CleanReport> All => Loaded.Value;

    private static CleanReport Read(string path)
    {
        var file = File.ReadAllText(path);
        var end = file.IndexOf("\n\n", StringComparison.Ordinal);
        var head = file[..end].Split('\n').Select(line => line.Split(": ", 2))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        var report = new Report(Path.GetFileNameWithoutExtension(path), file[end..].Trim())
        {
            Title = head.GetValueOrDefault("title"),
            Published = head.GetValueOrDefault("published"),
            Outlet = head.GetValueOrDefault("outlet"),
        };
        var faults = Path.ChangeExtension(path, ".faults");
        return new CleanReport(report, File.Exists(faults) ? FaultFile.Read(faults) : [])
        {
            Captive = head.TryGetValue("held", out var held) ? new Captive(held, head["plain"], head["name"]) : null,
        };
    }
}
