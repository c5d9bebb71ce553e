namespace OnRecord.Training.Tests.Support;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The path of a file in the checkout, whether there or not.</summary>
    public static string PathOf(string relativePath)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "OnRecord.slnx")))
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds OnRecord.slnx.");
        }

        return Path.Combine(folder, relativePath);
    }

    /// <summary>True when the person running the tests wants what is checked in replaced by what is now.</summary>
    public static bool AcceptsChanges => Environment.GetEnvironmentVariable("ONRECORD_ACCEPT") == "true";
}
