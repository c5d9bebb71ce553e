using OnRecord.Wordings;

namespace OnRecord.Checks.Elsewhere;

/// <summary>A whole text, folded, in which words are looked for.</summary>
internal sealed class FoldedText(string text)
{
    private readonly FoldedWords _words = FoldedWords.Of(text);

    /// <summary>Where the words stand first, side by side, whatever marks are between them; null where they don't.</summary>
    internal TextSpan? Find(FoldedWords words)
    {
        var at = words.Count == 0 ? -1 : IndexOf(words.Letters);
        return at < 0 ? null : _words.SpanOf(WordAt(at), Math.Min(_words.Count, WordAt(at) + words.Count));
    }

    /// <summary>True when the folded words stand in it.</summary>
    internal bool Has(string letters) => IndexOf(letters) >= 0;

    // Each word has a space behind it; one more stands before the first.
    private int IndexOf(string letters)
    {
        var at = _words.Letters.IndexOf(letters, StringComparison.Ordinal);
        return at <= 0 ? at
            : _words.Letters[at - 1] == ' ' ? at
            : _words.Letters.IndexOf(" " + letters, at, StringComparison.Ordinal) is >= 0 and var next ? next + 1 : -1;
    }

    private int WordAt(int letter)
    {
        var (low, high) = (0, _words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _words.Words[middle].Letters.Start < letter ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
