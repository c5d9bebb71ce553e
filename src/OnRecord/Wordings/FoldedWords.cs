using OnRecord.Text;

namespace OnRecord.Wordings;

/// <summary>A text as words that are written alike for comparing, each with its place in the text.</summary>
/// <remarks>
/// Case, accents, hyphens, apostrophes and the commas of numbers make no difference; contractions are the words they
/// stand for ("can't" is "can" and "not") where there is no doubt, and "'s" and "'d" stay words of their own. Brackets
/// and ellipses are no words, but signs on those beside them. Immutable. Made in time linear in the text's length.
/// </remarks>
internal sealed class FoldedWords
{
    private readonly FoldedWord[] _words;

    internal FoldedWords(string text, string letters, FoldedWord[] words, bool endsInGap)
    {
        (Text, Letters, _words, EndsInGap) = (text, letters, words, endsInGap);
        WrittenCount = words.Count(static word => !word.Has(WordSigns.Continues | WordSigns.Bracketed));
    }

    /// <summary>The text as it was written.</summary>
    internal string Text { get; }

    /// <summary>The folded words, each followed by a space.</summary>
    internal string Letters { get; }

    /// <summary>The words in order.</summary>
    internal ReadOnlySpan<FoldedWord> Words => _words;

    /// <summary>Number of words.</summary>
    internal int Count => _words.Length;

    /// <summary>How many words a reader counts: written in one is one, and what stands in brackets is not
    /// said.</summary>
    internal int WrittenCount { get; }

    /// <summary>True when an ellipsis stands behind the last word.</summary>
    internal bool EndsInGap { get; }

    /// <summary>Folds <paramref name="text"/>.</summary>
    internal static FoldedWords Of(string text) => new WordFolder(text).Fold([]);

    /// <summary>Folds a wording, and marks the words behind what broke its quotation.</summary>
    internal static FoldedWords Of(Wording wording) => new WordFolder(wording.Text).Fold(Breaks(wording));

    /// <summary>The keys of the words, each once.</summary>
    internal IEnumerable<ulong> Keys() => _words.Select(static word => word.Key).Distinct();

    /// <summary>A word's folded letters.</summary>
    internal ReadOnlySpan<char> Word(int index) => _words[index].Letters.In(Letters);

    /// <summary>The words from one index to before another as they are written in the text; empty where there are
    /// none.</summary>
    internal string Written(int from, int to)
    {
        // A bracket that opens in the run closes in what is shown.
        var span = SpanOf(from, to);
        var words = span.In(Text);
        var isOpen = words.LastIndexOfAny('[', '(') > words.LastIndexOfAny(']', ')')
            && span.End < Text.Length && Characters.IsClosingBracket(Text[span.End]);
        return Text[span.Start..(span.End + (isOpen ? 1 : 0))];
    }

    /// <summary>Where the words from one index to before another stand; an empty span between its neighbours where
    /// there are none.</summary>
    internal TextSpan SpanOf(int from, int to)
    {
        if (from < to)
        {
            return new TextSpan(_words[from].Span.Start, _words[to - 1].Span.End);
        }

        var place = from < Count ? _words[from].Span.Start : Count > 0 ? _words[^1].Span.End : 0;
        return new TextSpan(place, place);
    }

    /// <summary>How many words stand before a word, back to the last ellipsis or to what broke the quotation.</summary>
    internal int WordsBefore(int index)
    {
        var i = index;
        while (i > 0 && i < Count && !_words[i].Has(WordSigns.Resumes | WordSigns.AfterGap))
        {
            i--;
        }

        return index - i;
    }

    /// <summary>How many words stand from a word on, up to the next ellipsis or to what breaks the quotation.</summary>
    internal int WordsBehind(int index)
    {
        var i = index;
        while (i < Count && !_words[i].Has(WordSigns.Resumes | WordSigns.AfterGap))
        {
            i++;
        }

        return i - index;
    }

    /// <summary>True when a run begins or ends within what is written in one: the "n't" of "can't".</summary>
    internal bool IsPartOfWritten(TextSpan run) =>
        (run.Start > 0 && _words[run.Start].Span == _words[run.Start - 1].Span)
        || (run.End < Count && _words[run.End].Span == _words[run.End - 1].Span);

    /// <summary>The folded words of a run.</summary>
    internal string SpokenOf(TextSpan run) => Letters[_words[run.Start].Letters.Start.._words[run.End - 1].Letters.End];

    /// <summary>True when an ellipsis stands in or beside a run of words.</summary>
    internal bool HasGap(TextSpan run)
    {
        for (var i = run.Start; i <= run.End; i++)
        {
            if (i == Count ? EndsInGap : _words[i].Has(WordSigns.AfterGap))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when all words of a run have a sign, and there are any.</summary>
    internal bool HaveAll(TextSpan run, WordSigns sign)
    {
        for (var i = run.Start; i < run.End; i++)
        {
            if (!_words[i].Has(sign))
            {
                return false;
            }
        }

        return !run.IsEmpty;
    }

    /// <summary>True when the word at an index begins a sentence.</summary>
    internal bool BeginsSentence(int index) => index < Count && _words[index].Has(WordSigns.BeginsSentence);

    private static IEnumerable<int> Breaks(Wording wording)
    {
        var at = 0;
        foreach (var span in wording.Spans.SkipLast(1))
        {
            at += span.Length + 1;
            yield return at;
        }
    }
}
