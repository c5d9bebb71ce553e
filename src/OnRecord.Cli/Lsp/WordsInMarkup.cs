namespace OnRecord.Cli.Lsp;

/// <summary>Finds words of a web page's text in its markup. What does not stand there exactly once, letter by letter,
/// is not found: a wrong place would be worse than none.</summary>
internal static class WordsInMarkup
{
    // Enough to tell two places apart, and seldom so much that an element begins in it.
    private static readonly int[] Contexts = [0, 12, 24, 48];

    private const int MostBefore = 40;

    /// <summary>Where a span of <paramref name="words"/> stands in the markup; null when that can't be told.</summary>
    public static TextSpan? Find(string markup, (string Text, TextSpan Span) words)
    {
        var (text, span) = words;
        foreach (var context in Contexts)
        {
            var (start, end) = (Math.Max(0, span.Start - context), Math.Min(text.Length, span.End + context));
            if (FindOnly(markup, text.AsSpan(start, end - start)) is { } at)
            {
                return new TextSpan(at + span.Start - start, at + span.End - start);
            }
        }

        return null;
    }

    /// <summary>The place in <paramref name="text"/> behind the words that stand before <paramref name="offset"/> in
    /// the markup; null when that can't be told.</summary>
    public static int? FindBefore(string markup, int offset, string text)
    {
        var end = Math.Min(offset, markup.Length);
        var tag = end > 0 ? markup.LastIndexOf('>', end - 1) : -1;
        var words = markup.AsSpan(Math.Max(tag + 1, end - MostBefore)..end).Trim();
        return FindOnly(text, words) is { } at ? at + words.Length : null;
    }

    private static int? FindOnly(string text, ReadOnlySpan<char> words)
    {
        var first = words.IsEmpty ? -1 : text.AsSpan().IndexOf(words, StringComparison.Ordinal);
        return first >= 0 && !text.AsSpan(first + 1).Contains(words, StringComparison.Ordinal) ? first : null;
    }
}
