namespace OnRecord.Cli.Tests.Support;

/// <summary>A report of the kind that this program is for, which stands beside the repository where there is
/// any.</summary>
internal static class SharedSample
{
    /// <summary>The path of a sample; the test is skipped where it is absent, and fails on CI.</summary>
    public static string Find(string name)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Combine(folder, "shared", "samples", name);
            if (File.Exists(path))
            {
                return path;
            }
        }

        var onCi = Environment.GetEnvironmentVariable("CI") == "true";
        Assert.SkipUnless(onCi, $"shared/samples/{name} is not beside the repository.");
        throw new FileNotFoundException($"shared/samples/{name} is missing, and CI has to have it.");
    }
}
