namespace OnRecord.Training.Tests.Support;

/// <summary>Writes CoNLL-U as tests need it: columns parted by spaces become columns parted by tabs.</summary>
internal static class ConlluText
{
    public static string From(string text) => string.Join('\n', text.Split('\n').Select(Line)) + "\n";

    private static string Line(string line) => line.StartsWith('#')
        ? line
        : string.Join('\t', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
