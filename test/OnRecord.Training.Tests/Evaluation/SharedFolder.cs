using Xunit;

namespace OnRecord.Training.Tests.Evaluation;

/// <summary>The folder <c>shared</c> beside the repository, with the data and the scorer that are no part of it.</summary>
internal static class SharedFolder
{
    /// <summary>The path of something in the folder; skips the test where it is absent, but fails it on CI.</summary>
    public static string Need(string relativePath)
    {
        var path = Find(relativePath);
        if (path is null)
        {
            var reason = $"'{relativePath}' is not in a folder named shared beside the repository.";
            Assert.SkipUnless(OnCi, reason);
            Assert.Fail(reason);
        }

        return path;
    }

    private static bool OnCi => Environment.GetEnvironmentVariable("CI") == "true";

    private static string? Find(string relativePath)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", relativePath);
            if (Path.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
