using OnRecord.Tests.Support;

namespace OnRecord.Tests.Checks.Faults;

/// <summary>The texts of PolNeAR's development part, which stand beside the repository where there are any.</summary>
internal static class DevReports
{
    private static readonly Lazy<IReadOnlyList<CleanReport>> Loaded = new(() =>
        [.. Directory.GetFiles(SharedData.Find("polnear/dev/text"), "*.txt").Order(StringComparer.Ordinal).Select(Read)]);

    /// <summary>The reports, by name; a test that asks for them is skipped where they are absent.</summary>
    public static IReadOnlyList<CleanReport> All => Loaded.Value;

    // The files are called outlet_date_title.
    private static CleanReport Read(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var parts = name.Split('_');
        return new CleanReport(new Report(name, File.ReadAllText(path)) { Outlet = parts[0], Published = parts[1] }, []);
    }
}
