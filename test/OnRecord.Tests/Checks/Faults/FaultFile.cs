namespace OnRecord.Tests.Checks.Faults;

/// <summary>Reads faults written by hand. A fault is a few lines, an empty line after it: its rule and kind; "- " and
/// "+ " for words that go and what comes in their place; "++ " for a paragraph at the end; "title: " for another title;
/// "= " for words at which it may be reported.</summary>
internal static class FaultFile
{
    /// <summary>The faults of a file, in its order.</summary>
    public static IReadOnlyList<WrittenFault> Read(string path) =>
        [.. File.ReadAllText(path).Trim().Split("\n\n").Select(Parse)];

    private static WrittenFault Parse(string block)
    {
        var lines = block.Split('\n');
        var name = lines[0].Split(' ', 2);
        var (old, words) = (Starting(lines, "- "), Starting(lines, "+ "));
        return new WrittenFault
        {
            Rule = name[0],
            Kind = name[1],
            Changes = [.. old.Zip(words)],
            Added = Starting(lines, "++ ").FirstOrDefault(),
            Title = Starting(lines, "title: ").FirstOrDefault(),
            Places = Starting(lines, "= "),
        };
    }

    private static string[] Starting(string[] lines, string mark) =>
        [.. lines.Where(line => line.StartsWith(mark, StringComparison.Ordinal))
            .Select(line => line[mark.Length..].Replace("¶", "\n\n", StringComparison.Ordinal))];
}
