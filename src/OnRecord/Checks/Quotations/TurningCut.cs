using System.Collections.Frozen;
using OnRecord.Text;
using OnRecord.Wordings;

namespace OnRecord.Checks.Quotations;

/// <summary>Words that an ellipsis or brackets of a quotation leave out, and that turn what is left.</summary>
/// <param name="Dropped">Their indexes in the fuller wording, end exclusive.</param>
/// <param name="What">What they are: <c>negation</c>, <c>condition</c> or <c>number</c>.</param>
/// <param name="IsBracketed">True when brackets stand for them, false for an ellipsis.</param>
internal sealed record TurningCut(TextSpan Dropped, string What, bool IsBracketed)
{
    private const string Negation = "negation";
    private const string Condition = "condition";
    private const string Number = "number";

    // What stands before the shared words is the first two stretches, what stands behind them the last two.
    private const int Ends = 2;

    // Of a longer stretch that is left out a number is seldom what the rest turns on.
    private const int MostWithNumber = 6;

    // Brackets stand for a few words; where there are more, two sentences were taken for one.
    private const int MostForBracket = 8;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Conditions =
        WordLists.Lines("condition-words").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True of a number, which weighs less than a negation or a condition.</summary>
    internal bool IsNumber => What == Number;

    /// <summary>The first such words of a pair whose second is the cut one; null when there are none.</summary>
    internal static TurningCut? Find(QuotationPair pair) => Find(pair.One.Words, pair.Other.Words, pair.Run());

    /// <summary>The first such words of a fuller wording and a cut one, whose shared words are in <paramref name="run"/>.</summary>
    internal static TurningCut? Find(FoldedWords full, FoldedWords cut, List<Stretch> run)
    {
        for (var i = 0; i < run.Count; i++)
        {
            var stretch = run[i];
            if (!stretch.IsEqual && !stretch.One.IsEmpty && MarkOf(cut, stretch.Other) is { } isBracketed
                && (!isBracketed || stretch.One.Length <= MostForBracket)
                && TurnIn(full, cut, (stretch, IsFirst: i < Ends, IsLast: i >= run.Count - Ends)) is { } what)
            {
                return new TurningCut(stretch.One, what, isBracketed);
            }
        }

        return null;
    }

    // True for brackets, false for an ellipsis.
    private static bool? MarkOf(FoldedWords cut, TextSpan run) =>
        cut.HaveAll(run, WordSigns.Bracketed) || (run.IsEmpty && IsBesideBracket(cut, run.Start)) ? true
        : cut.HasGap(run) ? false : null;

    private static bool IsBesideBracket(FoldedWords cut, int index) =>
        (index > 0 && cut.Words[index - 1].Has(WordSigns.Bracketed)) || (index < cut.Count && cut.Words[index].Has(WordSigns.Bracketed));

    private static string? TurnIn(FoldedWords full, FoldedWords cut, (Stretch Stretch, bool IsFirst, bool IsLast) place)
    {
        var (run, instead) = (place.Stretch.One, place.Stretch.Other);
        string? found = null;
        for (var i = run.Start; i < run.End; i++)
        {
            if (IsOfWhatIsLeft(full, run, i, place.IsFirst, place.IsLast) && KindOf(full, i, run) is { } kind && !Keeps(cut, instead, kind))
            {
                found = found is null or Number ? kind : found;
            }
        }

        return found;
    }

    // Whole sentences may be left out; what counts is the rest of the sentence before the cut, and the beginning of the one
    // behind it.
    private static bool IsOfWhatIsLeft(FoldedWords full, TextSpan run, int index, bool isFirst, bool isLast)
    {
        var (isTail, isHead) = (!isFirst, !isLast && !full.BeginsSentence(run.End));
        for (var i = run.Start; i <= index && isTail; i++)
        {
            isTail = !full.BeginsSentence(i);
        }

        for (var i = index + 1; i < run.End && isHead; i++)
        {
            isHead = !full.BeginsSentence(i);
        }

        return isTail || isHead;
    }

    private static bool Keeps(FoldedWords cut, TextSpan instead, string kind)
    {
        for (var i = instead.Start; i < instead.End; i++)
        {
            if (KindOf(cut, i, instead) == kind)
            {
                return true;
            }
        }

        return false;
    }

    private static string? KindOf(FoldedWords words, int index, TextSpan run) =>
        Conditions.Contains(words.Word(index)) ? Condition : TurningWords.KindOf(words, index) switch
        {
            ChangeKind.Negation => Negation,
            ChangeKind.Number when run.Length <= MostWithNumber => Number,
            _ => null,
        };
}
