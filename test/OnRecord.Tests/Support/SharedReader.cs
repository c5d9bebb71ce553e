namespace OnRecord.Tests.Support;

/// <summary>One reader for the tests that only read: loading it takes longer than a short report.</summary>
internal static class SharedReader
{
    /// <summary>A reader with the model that the library carries.</summary>
    public static StatementReader Instance { get; } = StatementReader.Load();
}
