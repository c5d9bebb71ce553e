using OnRecord.Wordings;

namespace OnRecord.Checks.Quotations;

/// <summary>Two quotations, word beside word.</summary>
internal sealed class QuotationPair
{
    private readonly List<Stretch> _stretches;
    private readonly int _first;
    private readonly int _last;

    internal QuotationPair(QuotedWords one, QuotedWords other)
    {
        (One, Other) = (one, other);
        _stretches = Stretch.Of(one.Words, other.Words, WordAlignment.Of(one.Words, other.Words));
        (Shared, _first, _last) = Evidence.Of(one.Words, other.Words, _stretches, Surprise.Flat);
    }

    /// <summary>The first.</summary>
    internal QuotedWords One { get; }

    /// <summary>The second.</summary>
    internal QuotedWords Other { get; }

    /// <summary>What the best run of shared words tells.</summary>
    internal Evidence Shared { get; }

    /// <summary>The best run of shared words with what breaks it, what stands before it and what stands behind it. One word at an
    /// end is beside the one that it stands for, however far the other goes on.</summary>
    internal List<Stretch> Run()
    {
        var (first, last) = (_stretches[_first], _stretches[_last]);
        var run = new List<Stretch>(_last - _first + 5);
        var (one, other) = (first.One.Start, first.Other.Start);
        var slip = one > 0 && other > 0 && Math.Min(one, other) == 1 ? 1 : 0;
        run.Add(Between((0, one - slip), (0, other - slip)));
        run.Add(Between((one - slip, one), (other - slip, other)));
        run.AddRange(_stretches[_first..(_last + 1)]);
        (one, other) = (One.Words.Count - last.One.End, Other.Words.Count - last.Other.End);
        slip = one > 0 && other > 0 && Math.Min(one, other) == 1 ? 1 : 0;
        run.Add(Between((last.One.End, last.One.End + slip), (last.Other.End, last.Other.End + slip)));
        run.Add(Between((last.One.End + slip, One.Words.Count), (last.Other.End + slip, Other.Words.Count)));
        return run;
    }

    private static Stretch Between((int From, int To) one, (int From, int To) other) =>
        new(new TextSpan(one.From, one.To), new TextSpan(other.From, other.To), IsEqual: false);

    /// <summary>Indexes of the second's words from the first to the last of the run, end exclusive.</summary>
    internal TextSpan OtherRun() => new(_stretches[_first].Other.Start, _stretches[_last].Other.End);

    /// <summary>True when the first and last word of one of the two are among the shared ones.</summary>
    internal bool HasSameEnds() => _stretches[_first] is { IsEqual: true } first && _stretches[_last] is { IsEqual: true } last
        && ((first.One.Start == 0 && last.One.End == One.Words.Count)
            || (first.Other.Start == 0 && last.Other.End == Other.Words.Count));

    /// <summary>True when one of the shared words is written as names are.</summary>
    internal bool SharesName() => SharesWord(index => Other.Words.Words[index] is var word
        && word.Has(WordSigns.Capital) && !word.Has(WordSigns.BeginsSentence) && word.Letters.Length > 1);

    /// <summary>True when one of the shared words is an article.</summary>
    internal bool SharesArticle() => SharesWord(index => Other.Words.Word(index) is "a" or "an" or "the");

    private bool SharesWord(Func<int, bool> isWanted) => _stretches[_first..(_last + 1)].Exists(stretch =>
        stretch.IsEqual && Enumerable.Range(stretch.Other.Start, stretch.Other.Length).Any(isWanted));

    /// <summary>Where the second has the shared words, with what stands for others at their ends: the whole quotation with its
    /// marks where that is all of it.</summary>
    internal FindingPlace OtherPlace()
    {
        var run = Run();
        var (from, to) = (run[0].Other.End, run[^1].Other.Start);
        return from == 0 && to == Other.Words.Count ? Other.Place : new FindingPlace(Other.SpanOf(from, to), Other.InTitle);
    }

    /// <summary>What was changed from the first to the second, in the order of the words.</summary>
    internal List<WordingChange> Changes() => new ChangeFinder(One.Words, Other.Words).Find(Run());

    /// <summary>True when one of the two quotes the shared words of somebody else.</summary>
    internal bool IsQuotedWithin() => _stretches[_first..(_last + 1)].Exists(stretch => stretch.IsEqual
        && (One.Words.HaveAll(stretch.One, WordSigns.Quoted) || Other.Words.HaveAll(stretch.Other, WordSigns.Quoted)));

    /// <summary>How many telling words the two share in the run.</summary>
    internal int SharedStems() => Run().Where(static stretch => stretch.IsEqual)
        .Sum(stretch => Enumerable.Range(stretch.One.Start, stretch.One.Length).Count(i => ContentStems.Of(One.Words, i) != 0));
}
