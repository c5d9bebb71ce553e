using Xunit;

namespace OnRecord.Training.Tests.Support;

/// <summary>The data for training and measuring, which stands beside the repository where there is any.</summary>
internal static class SharedData
{
    /// <summary>The path of a file or folder of the data; the test is skipped where it is absent, and fails on
    /// CI.</summary>
    public static string Find(string name) => FindBeside("data", name);

    /// <summary>The path of the Python program that defines the figures of the same name.</summary>
    public static string FindScorer(string name) => FindBeside("eval", name);

    private static string FindBeside(string part, string name)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Combine(folder, "shared", part, name);
            if (Path.Exists(path))
            {
                return path;
            }
        }

        var onCi = Environment.GetEnvironmentVariable("CI") == "true";
        Assert.SkipUnless(onCi, $"shared/{part}/{name} is not beside the repository.");
        throw new DirectoryNotFoundException($"shared/{part}/{name} is missing, and CI has to have it.");
    }
}
