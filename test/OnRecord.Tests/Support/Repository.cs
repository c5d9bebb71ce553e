namespace OnRecord.Tests.Support;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>True when the person running the tests wants what is checked in replaced by what is now.</summary>
    public static bool AcceptsChanges => Environment.GetEnvironmentVariable("ONRECORD_ACCEPT") == "true";

    /// <summary>The path of a file in the checkout, whether there or not.</summary>
    public static string PathOf(string relativePath) => Path.Combine(Root, relativePath);

    /// <summary>Paths, relative to the root and with <c>/</c>, of the files with an extension in one of the folders;
    /// without what builds leave there.</summary>
    public static IEnumerable<string> Files(string extension, params string[] folders) =>
        from folder in folders
        from path in Directory.EnumerateFiles(PathOf(folder), $"*{extension}", SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(Root, path).Replace('\\', '/')
        where !relative.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "BenchmarkDotNet.Artifacts")
        orderby relative
        select relative;

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "OnRecord.slnx")))
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds OnRecord.slnx.");
        }

        return folder;
    }
}
