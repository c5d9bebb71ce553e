namespace OnRecord.Ledger.Tests.Support;

/// <summary>Compares a text with the file that a person has looked at and found right.</summary>
/// <remarks>Run with ONRECORD_ACCEPT=true to write the files anew, then look at the difference before committing
/// it.</remarks>
internal static class AssertVerified
{
    public static void Equal(string name, string actual)
    {
        var path = Checkout.PathOf($"test/OnRecord.Ledger.Tests/Verified/{name}.txt");
        if (Environment.GetEnvironmentVariable("ONRECORD_ACCEPT") == "true")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : "", actual);
    }
}
