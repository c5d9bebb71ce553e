namespace OnRecord.Wordings;

/// <summary>What the words of two wordings tell of whether they are one utterance: the best run of shared words, with
/// what breaks it and what stands around it.</summary>
internal readonly record struct Evidence
{
    // What a break takes from the run that it is in, when the best run is looked for.
    private const double LeastBreak = 4;

    /// <summary>How surprising it would be, in nats, to meet the shared words in another utterance.</summary>
    internal double Shared { get; init; }

    /// <summary>How many words they share.</summary>
    internal int Equal { get; init; }

    /// <summary>How many words stand for others between shared ones, and in how many places one has words there that
    /// the other has not, without an ellipsis.</summary>
    internal int Edits { get; init; }

    /// <summary>How many words before and behind the shared ones contradict each other: both go on there,
    /// differently.</summary>
    internal int Contrary { get; init; }

    /// <summary>True when the shared words are all of one of the wordings.</summary>
    internal bool IsWhole { get; init; }

    /// <summary>How surprising, in nats, the words are that one quotes and the other's report tells beside its
    /// own.</summary>
    internal double Told { get; init; }

    /// <summary>True when one of the two quotes the shared words of somebody, and the other doesn't.</summary>
    internal bool IsRetold { get; init; }

    /// <summary>True when one of the wordings stands in the other as it is.</summary>
    internal bool IsVerbatim => IsWhole && Edits == 0 && Contrary == 0;

    private double Net => Shared - (LeastBreak * Edits);

    /// <summary>What the words of two wordings tell; the order of the two makes no difference.</summary>
    internal static Evidence Of(ComparedWording one, ComparedWording other, Surprise surprise)
    {
        var stretches = Stretch.Of(one.Words, other.Words, WordAlignment.Of(one.Words, other.Words));
        return Of(one.Words, other.Words, stretches, surprise).Evidence;
    }

    /// <summary>The same, and the first and the last stretch of the best run.</summary>
    internal static (Evidence Evidence, int First, int Last) Of(
        FoldedWords one, FoldedWords other, List<Stretch> stretches, Surprise surprise)
    {
        var (best, running) = (default(Evidence), default(Evidence));
        var (first, last, start) = (0, 0, 0);
        for (var i = 0; i < stretches.Count; i++)
        {
            // Kadane's algorithm: a run that is worth nothing is not gone on with.
            running = stretches[i].IsEqual ? running.With(one, stretches[i], surprise)
                : running.Broken(one, other, stretches[i]);
            if (running.Net <= 0)
            {
                (running, start) = (default, i + 1);
            }
            else if (running.Net > best.Net)
            {
                (best, first, last) = (running, start, i);
            }
        }

        var placed = best.Equal == 0 ? best : best.Placed(one, other, (stretches[first], stretches[last]));
        return (placed, first, last);
    }

    private Evidence With(FoldedWords one, Stretch stretch, Surprise surprise) => this with
    {
        Equal = Equal + stretch.One.Length,
        Shared = Shared + surprise.Of(one, stretch.One),
    };

    private Evidence Broken(FoldedWords one, FoldedWords other, Stretch stretch)
    {
        if (IsMarked(one, stretch.One) || IsMarked(other, stretch.Other))
        {
            return this;
        }

        if (IsSplice(one, stretch.One, other, stretch.Other) || IsSplice(other, stretch.Other, one, stretch.One))
        {
            return default;
        }

        var isExchange = stretch.One.Length > 0 && stretch.Other.Length > 0;
        return this with { Edits = Edits + (isExchange ? Math.Max(stretch.One.Length, stretch.Other.Length) : 1) };
    }

    // The reporter says there that words are left out or exchanged.
    private static bool IsMarked(FoldedWords words, TextSpan run) =>
        words.HasGap(run) || words.HaveAll(run, WordSigns.Bracketed);

    // What is left out without a mark never joins the middle of one sentence to the start of another.
    private static bool IsSplice(FoldedWords longer, TextSpan left, FoldedWords shorter, TextSpan none) =>
        !left.IsEmpty && none.IsEmpty && longer.BeginsSentence(left.End) && !longer.BeginsSentence(left.Start)
        && !shorter.BeginsSentence(none.Start);

    private Evidence Placed(FoldedWords one, FoldedWords other, (Stretch First, Stretch Last) run)
    {
        var ofOne = new TextSpan(run.First.One.Start, run.Last.One.End);
        var ofOther = new TextSpan(run.First.Other.Start, run.Last.Other.End);
        var contrary = Math.Min(one.WordsBefore(ofOne.Start), other.WordsBefore(ofOther.Start))
            + Math.Min(one.WordsBehind(ofOne.End), other.WordsBehind(ofOther.End));
        // One word at an end may be a slip, "Though" for "Although": a change as any other.
        var slip = contrary == 1 ? 1 : 0;
        return this with
        {
            Contrary = contrary - slip,
            Edits = Edits + slip,
            IsWhole = ofOne.Length + slip >= one.Count || ofOther.Length + slip >= other.Count,
            IsRetold = one.HaveAll(ofOne, WordSigns.Quoted) != other.HaveAll(ofOther, WordSigns.Quoted),
        };
    }
}
