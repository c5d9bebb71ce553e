namespace OnRecord.Ledger.Tests.Support;

/// <summary>Real news to put faults into: the corpus that may stand beside the repository.</summary>
internal static class NewsCorpus
{
    /// <summary>The reports, an even choice of so many, by name. Skips the test where they are absent, and fails on
    /// CI.</summary>
    public static IReadOnlyList<Report> Reports(int most)
    {
        var files = Directory.GetFiles(Folder(), "*.txt").Order(StringComparer.Ordinal).ToArray();
        var step = Math.Max(1, files.Length / most);
        return [.. files.Where((_, i) => i % step == 0).Take(most).Select(Report)];
    }

    private static Report Report(string file)
    {
        var parts = Path.GetFileNameWithoutExtension(file).Split('_');
        return new Report(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file))
        {
            Outlet = parts[0],
            Published = parts[1]
        };
    }

    private static string Folder()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Combine(folder, "shared", "data", "polnear", "train", "text") is var path
                && Directory.Exists(path))
            {
                return path;
            }
        }

        Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true",
            "shared/data/polnear/train is not beside the repository.");
        throw new DirectoryNotFoundException("shared/data/polnear/train is missing, and CI has to have it.");
    }
}
