using System.Collections.Frozen;

namespace OnRecord.Reports;

/// <summary>The small words of English and of other languages, from data/en/function-words.txt.</summary>
internal static class FunctionWords
{
    private static readonly FrozenDictionary<string, int> Votes = Read();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Votes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 for a word of English alone, -1 for one of other languages alone, 0 for the rest.</summary>
    public static int Vote(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var vote) ? vote : 0;

    /// <summary>Takes the next run of letters off <paramref name="text"/>; empty at its end.</summary>
    public static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetter(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        var word = text[start..end];
        text = text[end..];
        return word;
    }

    private static FrozenDictionary<string, int> Read()
    {
        var votes = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        using var stream = typeof(FunctionWords).Assembly.GetManifestResourceStream("function-words.txt")!;
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            var vote = line.StartsWith("en:", StringComparison.Ordinal) ? 1 : -1;
            foreach (var word in line[3..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                votes[word] = votes.TryGetValue(word, out var other) && other != vote ? 0 : vote;
            }
        }

        return votes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
