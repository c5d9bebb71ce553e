using OnRecord.Wordings;

namespace OnRecord.Checks.Quotations;

/// <summary>Tells whether a quotation comes near to a short one without having its words.</summary>
internal static class NearWords
{
    // "A terrible feeling to realize what a mistake": so many words may stand where the fragment has a few.
    private const int WidestWindow = 12;
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

    /// <summary>True when the words stand in <paramref name="words"/> one after the other, but for small words and
    /// endings.</summary>
    internal static bool Holds(FoldedWords words, FoldedWords fragment)
    {
        var sequence = new WordSequence();
        sequence.Add(words);
        return sequence.Holds(fragment);
    }

    // A word or two of several were exchanged, dropped or put in. Of three words the outer two must be there: "liberal
    // politicians" may be said beside "local politicians".
    private static bool IsAltered(QuotationPair pair) =>
        pair.Shared is { IsWhole: true, Contrary: 0, Edits: 1 or 2 } shared && pair.SharedStems() > 0
        && shared.Equal >= EqualForEdit * shared.Edits && shared.Equal >= pair.One.Words.Count - 1
        && (shared.Equal >= LeastEqual || (pair.HasSameEnds() && pair.SharedStems() > 1));

    private static bool Turns(QuotationPair pair) => pair.Changes().Exists(static change => change.Kind <= ChangeKind.Modal);

    // The same telling words in a row: all else is small.
    private static bool HoldsTelling(FoldedWords words, FoldedWords fragment)
    {
        var (all, wanted) = (Telling(words), Telling(fragment));
        for (var start = 0; start + wanted.Length <= all.Length; start++)
        {
            if (all.AsSpan(start, wanted.Length).SequenceEqual(wanted))
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
            narrowest = first >= 0 && i + 1 - first <= Math.Min(WidestWindow, narrowest?.Length - 1 ?? WidestWindow)
                ? new TextSpan(first, i + 1) : narrowest;
        }

        return narrowest;
    }

    private static ulong[] Telling(FoldedWords words) =>
        [.. Enumerable.Range(0, words.Count).Select(i => ContentStems.Of(words, i)).Where(static stem => stem != 0)];

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
