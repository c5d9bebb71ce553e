namespace OnRecord.Reports.Tests.Support;

/// <summary>Data that is not in the repository, in a folder named <c>shared</c> beside it or further up.</summary>
internal static class SharedData
{
    /// <summary>The folder at <paramref name="path"/> under <c>shared</c>; where it is absent the test is skipped, and
    /// on CI fails.</summary>
    public static string Folder(string path)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var folder = Path.Join(at.FullName, "shared", path);
            if (Directory.Exists(folder))
            {
                return folder;
            }
        }

        Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true", $"shared/{path} is not on this machine.");
        throw new DirectoryNotFoundException($"shared/{path} is missing on CI.");
    }
}
