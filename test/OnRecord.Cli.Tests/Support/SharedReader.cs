namespace OnRecord.Cli.Tests.Support;

/// <summary>The reader that the library carries, loaded once for all specs that check: rules want a real
/// reading.</summary>
internal static class SharedReader
{
    private static readonly Lazy<StatementReader> Loaded = new(StatementReader.Load);

    public static Reading Read(Report report) => Loaded.Value.Read(report);
}
