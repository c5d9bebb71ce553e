namespace OnRecord.Cli.Tests.Support;

/// <summary>Files of the repository that the tests run in.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "OnRecord.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run in a checkout.");
        }

        return folder.FullName;
    }
}
