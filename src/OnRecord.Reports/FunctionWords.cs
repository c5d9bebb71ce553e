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

    /// <summary>Takes the next run of letters off <paramref name="text"/>, passing over those in initials, web
    /// addresses and the like; empty at its end.</summary>
    public static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> text)
    {
        while (true)
        {
            var (start, end) = NextLetters(text);
            var word = text[start..end];
            var isPart = IsJoined(text, start, end);
            text = text[end..];
            if (!isPart)
            {
                return word;
            }
        }
    }

    private static (int Start, int End) NextLetters(ReadOnlySpan<char> text)
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

        return (start, end);
    }

    // A dot ends a sentence unless a letter follows at once.
    private static bool IsJoined(ReadOnlySpan<char> text, int start, int end)
    {
        return end > start
            && ((start > 0 && IsJoint(text[start - 1])) || (end < text.Length && text[end] != '.' && IsJoint(text[end]))
                || (end + 1 < text.Length && text[end] == '.' && char.IsLetter(text[end + 1]))
                || (end == start + 1 && char.IsUpper(text[start]) && end < text.Length && text[end] == '.'));
    }

    private static bool IsJoint(char c) => c is '@' or '.' or '/' or '=' or '&' or '#' or '_' or '%' or '\\';

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
