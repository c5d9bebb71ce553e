using System.Text;

namespace OnRecord.Training.Evaluation;

/// <summary>The words of a text as the scorer cuts them: runs of letters, digits and underscores.</summary>
internal sealed class TextWords
{
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly bool[] _quoted;

    private TextWords(List<TextSpan> words, string text)
    {
        _starts = [.. words.Select(word => word.Start)];
        _ends = [.. words.Select(word => word.End)];
        _quoted = QuotedWords.Of(text, _starts);
    }

    /// <summary>Number of words in the text.</summary>
    public int Count => _starts.Length;

    /// <summary>Cuts <paramref name="text"/>.</summary>
    public static TextWords From(string text) => new(Cut(text), text);

    /// <summary>Where the words of <paramref name="text"/> stand, in order.</summary>
    public static List<TextSpan> Cut(string text)
    {
        var words = new List<TextSpan>(text.Length / 5);
        int start = -1, position = 0;
        while (position < text.Length)
        {
            // A lone surrogate reads as U+FFFD, which is no letter; it takes one unit like any other mark.
            var valid = Rune.TryGetRuneAt(text, position, out var rune);
            if (valid && WordCharacters.IsWord(rune))
            {
                start = start < 0 ? position : start;
            }
            else if (start >= 0)
            {
                words.Add(new TextSpan(start, position));
                start = -1;
            }

            position += valid ? rune.Utf16SequenceLength : 1;
        }

        if (start >= 0)
        {
            words.Add(new TextSpan(start, text.Length));
        }

        return words;
    }

    /// <summary>The words that share a code unit with any of <paramref name="spans"/>; an empty span has the word that
    /// it stands strictly inside, as in the scorer's arithmetic.</summary>
    public WordSet In(IReadOnlyList<TextSpan> spans) => WordSet.From(spans.SelectMany(In));

    /// <summary>Whether all, some or none of the words stand in quotation marks.</summary>
    public StatementKind KindOf(WordSet content)
    {
        var quoted = 0;
        foreach (var index in content.Indexes)
        {
            quoted += _quoted[index] ? 1 : 0;
        }

        return quoted == content.Count ? StatementKind.Direct
            : quoted > 0 ? StatementKind.Mixed : StatementKind.Indirect;
    }

    private IEnumerable<int> In(TextSpan span)
    {
        var first = FirstAbove(_ends, span.Start);
        var end = FirstAbove(_starts, span.End - 1);
        return first < end ? Enumerable.Range(first, end - first) : [];
    }

    private static int FirstAbove(int[] sorted, int value)
    {
        var found = Array.BinarySearch(sorted, value);
        return found >= 0 ? found + 1 : ~found;
    }
}
