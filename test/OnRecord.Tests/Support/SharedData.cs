using Xunit;

namespace OnRecord.Tests.Support;

/// <summary>The data for measuring, which stands beside the repository where there is any.</summary>
internal static class SharedData
{
    /// <summary>The path of a file or folder of the data; the test is skipped where it is absent, and fails on CI.</summary>
    public static string Find(string name)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Combine(folder, "shared", "data", name);
            if (Path.Exists(path))
            {
                return path;
            }
        }

        var onCi = Environment.GetEnvironmentVariable("CI") == "true";
        Assert.SkipUnless(onCi, $"shared/data/{name} is not beside the repository.");
        throw new DirectoryNotFoundException($"shared/data/{name} is missing, and CI has to have it.");
    }
}
