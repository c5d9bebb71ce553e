using OnRecord.Ledger.Finding;

namespace OnRecord.Cli.Finding;

/// <summary>Marks in a text the words that were looked for, in whatever form they stand there.</summary>
internal sealed class WordMarks
{
    // "closed", "closing" and "closure" share their beginning; the searches' own stems cut as much.
    private const int ShortestStem = 4;
    private const int LongestEnding = 3;

    private readonly List<string> _beginnings;

    /// <summary>Marks for what was looked for.</summary>
    public WordMarks(WordQuery query) =>
        _beginnings = [.. query.Terms.SelectMany(static term => term.Words.Select(Beginning))
            .Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The text in parts, each marked or not.</summary>
    public IEnumerable<(string Text, bool IsFound)> Of(string text)
    {
        var done = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfWord(text, at);
            if (end > at && IsFound(text.AsSpan(at, end - at)))
            {
                yield return (text[done..at], false);
                yield return (text[at..end], true);
                done = end;
            }

            at = Math.Max(end, at + 1);
        }

        yield return (text[done..], false);
    }

    private static string Beginning(string word) =>
        word.Length <= ShortestStem ? word : word[..Math.Max(ShortestStem, word.Length - LongestEnding)];

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private bool IsFound(ReadOnlySpan<char> word)
    {
        foreach (var beginning in _beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && word.Length <= beginning.Length
                + LongestEnding + 2
                && (beginning.Length >= ShortestStem || word.Length == beginning.Length))
            {
                return true;
            }
        }

        return false;
    }
}
