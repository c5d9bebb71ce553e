using System.Collections.Concurrent;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Checks.Faults;

/// <summary>Lists of words that faults are made with, in <c>Words/</c>.</summary>
internal static class FaultWords
{
    private const string Folder = "test/OnRecord.Tests/Checks/Faults/Words";

    private static readonly ConcurrentDictionary<string, string[]> Lists = new(StringComparer.Ordinal);

    /// <summary>The lines of a list that are no remarks.</summary>
    public static IReadOnlyList<string> Of(string list) => Lists.GetOrAdd(list, static name =>
        [.. File.ReadAllLines(Repository.PathOf($"{Folder}/{name}.txt")).Where(line => line.Length > 0 && line[0] != '#')]);

    /// <summary>The lines of a list whose parts stand beside each other with tabs between.</summary>
    public static IEnumerable<string[]> Rows(string list) => Of(list).Select(line => line.Split('\t'));

    /// <summary>One of a list that the report has nowhere; which one depends on the number alone.</summary>
    public static string? NewTo(CleanReport clean, string list, int number, Func<string, bool>? fits = null)
    {
        var words = Of(list);
        return Enumerable.Range(0, words.Count).Select(index => words[(number + index) % words.Count])
            .FirstOrDefault(word => !clean.Has(word) && fits?.Invoke(word) != false);
    }
}
