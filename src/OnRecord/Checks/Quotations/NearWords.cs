using OnRecord.Wordings;

namespace OnRecord.Checks.Quotations;

/// <summary>Tells whether a quotation comes near to a short one without having its words.</summary>
internal static class NearWords
{
    // "A terrible feeling to realize what a mistake": so many words more than the fragment has.
    private const int WidestGap = 6;
    private const int FewSmall = 2;
    private const int LeastStems = 2;
    private const int LeastEqual = 3;
    private const int EqualForEdit = 2;

    /// <summary>Indexes of the words of <paramref name="quoted"/> that come near to <paramref name="fragment"/>, end
    /// exclusive; null where none do, or where it has the very words.</summary>
    internal static TextSpan? Find(QuotedWords fragment, QuotedWords quoted)
    {
        var pair = new QuotationPair(fragment, quoted);
        var isOnlySmall = HoldsTelling(quoted.Words, fragment.Words);
        return IsAltered(pair) && (!isOnlySmall || pair.HasSameEnds() || Turns(pair)) ? pair.OtherRun()
            : isOnlySmall || IsQuestion(fragment.Words) ? null
            : Scattered(fragment.Words, quoted.Words);
    }

    /// <summary>The same, where but one word of four or more differs.</summary>
    internal static TextSpan? FindAltered(QuotedWords fragment, QuotedWords quoted)
    {
        var pair = new QuotationPair(fragment, quoted);
        return IsAltered(pair) && pair.Shared is { Edits: 1, Equal: >= LeastEqual } shared
            && (shared.Equal > LeastEqual || pair.SharedStems() > 1) && !HoldsTelling(quoted.Words, fragment.Words) ? pair.OtherRun() : null;
    }

    /// <summary>True when the words stand in <paramref name="words"/> one after the other, but for small words and
    /// endings.</summary>
    internal static bool Holds(FoldedWords words, FoldedWords fragment)
    {
        var sequence = new WordSequence();
        sequence.Add(words);
        return sequence.Holds(fragment);
    }

    // A word or two of several were exchanged, dropped or put in. Names stay the same whatever is said of them, and "a deal" is
    // no mark of anybody: what stands beside them may differ.
    private static bool IsAltered(QuotationPair pair) =>
        pair.Shared is { IsWhole: true, Contrary: 0, Edits: 1 or 2 } shared && pair.SharedStems() > 0
        && shared.Equal >= EqualForEdit * shared.Edits && shared.Equal >= pair.One.Words.Count - 1
        && (shared.Equal >= LeastEqual || pair.One.Words.Count == LeastEqual)
        && (shared.Equal > LeastEqual || pair.HasSameEnds() || !pair.SharesName())
        && (shared.Equal >= LeastEqual || !pair.SharesArticle());

    private static bool Turns(QuotationPair pair) => pair.Changes().Exists(static change => change.Kind <= ChangeKind.Modal);

    // The same telling words in a row: only small ones differ, and few.
    private static bool HoldsTelling(FoldedWords words, FoldedWords fragment)
    {
        var (all, wanted) = (TellingIndexes(words), Telling(fragment));
        for (var start = 0; start + wanted.Length <= all.Length && wanted.Length > 0; start++)
        {
            var at = 0;
            while (at < wanted.Length && ContentStems.Of(words, all[start + at]) == wanted[at])
            {
                at++;
            }

            if (at == wanted.Length && all[start + at - 1] - all[start] < fragment.Count + FewSmall)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuestion(FoldedWords fragment) => fragment.Text.TrimEnd().EndsWith('?');

    // All telling words of the fragment in their order within a few words of one sentence: the narrowest such place.
    private static TextSpan? Scattered(FoldedWords fragment, FoldedWords words)
    {
        var wanted = Telling(fragment);
        var widest = fragment.Count + WidestGap;
        if (wanted.Length < LeastStems)
        {
            return null;
        }

        // Where the narrowest run that ends with each wanted word, so far, began.
        var begins = new int[wanted.Length];
        Array.Fill(begins, -1);
        TextSpan? narrowest = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (words.BeginsSentence(i))
            {
                Array.Fill(begins, -1);
            }

            Advance(begins, wanted, ContentStems.Of(words, i), i);
            var first = begins[^1];
            narrowest = first >= 0 && i + 1 - first <= Math.Min(widest, narrowest?.Length - 1 ?? widest)
                ? new TextSpan(first, i + 1) : narrowest;
        }

        return narrowest;
    }

    private static ulong[] Telling(FoldedWords words) => [.. TellingIndexes(words).Select(i => ContentStems.Of(words, i))];

    private static int[] TellingIndexes(FoldedWords words) =>
        [.. Enumerable.Range(0, words.Count).Where(i => ContentStems.Of(words, i) != 0)];

    private static void Advance(int[] begins, ulong[] wanted, ulong met, int at)
    {
        for (var w = wanted.Length - 1; w >= 0 && met != 0; w--)
        {
            if (wanted[w] == met)
            {
                begins[w] = w == 0 ? at : begins[w - 1];
            }
        }
    }
}
