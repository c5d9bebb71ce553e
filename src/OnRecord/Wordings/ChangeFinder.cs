namespace OnRecord.Wordings;

/// <summary>Finds and describes what was changed from one wording to another.</summary>
internal sealed class ChangeFinder(FoldedWords one, FoldedWords other)
{
    // So many words left out without a mark are a cut; fewer are words dropped.
    private const int LeastCut = 4;

    private readonly List<WordingChange> _changes = [];

    /// <summary>The changes, in the order of the words.</summary>
    internal List<WordingChange> Find(List<Stretch> stretches)
    {
        for (var i = 0; i < stretches.Count; i++)
        {
            if (!stretches[i].IsEqual && (stretches[i].One.Length > 0 || stretches[i].Other.Length > 0))
            {
                Add(stretches[i], (IsFirst: i == 0, IsLast: i == stretches.Count - 1));
            }
        }

        SwappedWords.Join(_changes);
        return _changes;
    }

    private void Add(Stretch stretch, (bool IsFirst, bool IsLast) place)
    {
        if (stretch.One.IsEmpty)
        {
            AddMore(stretch, place);
        }
        else if (stretch.Other.IsEmpty)
        {
            AddCut(stretch, place);
        }
        else if (IsBracketed(other, stretch.Other))
        {
            var instead = $"{Quote(other, stretch.Other)} in brackets stands for {Quote(one, stretch.One)}";
            AddChange(ChangeKind.Bracketed, instead, stretch);
        }
        else if (IsBracketed(one, stretch.One))
        {
            var plain = $"{Quote(one, stretch.One)} in brackets became {Quote(other, stretch.Other)}";
            AddChange(ChangeKind.Bracketed, plain, stretch);
        }
        else
        {
            AddExchange(stretch, place);
        }
    }

    // Words that only the first has.
    private void AddCut(Stretch stretch, (bool IsFirst, bool IsLast) place)
    {
        var run = stretch.One;
        if (IsBracketed(one, run))
        {
            AddChange(ChangeKind.Bracketed, $"{Quote(one, run)} in brackets was dropped", stretch);
        }
        else if (place.IsFirst || place.IsLast)
        {
            var (kind, where) = place.IsFirst ? (ChangeKind.CutFront, "front") : (ChangeKind.CutBack, "back");
            AddCut(kind, $"cut at the {where}", stretch);
        }
        else if (other.HasGap(stretch.Other))
        {
            AddCut(ChangeKind.CutMiddle, "cut in the middle, with an ellipsis", stretch);
        }
        else if (run.Length >= LeastCut)
        {
            AddCut(ChangeKind.CutMiddle, "cut in the middle, without a mark", stretch);
        }
        else
        {
            var kind = WordKind.OfLone(new WordRun(one, run)) ?? ChangeKind.Dropped;
            AddChange(kind, $"{Quote(one, run)} was dropped", stretch);
        }
    }

    // Words that only the second has.
    private void AddMore(Stretch stretch, (bool IsFirst, bool IsLast) place)
    {
        var run = stretch.Other;
        if (IsBracketed(other, run))
        {
            AddChange(ChangeKind.Bracketed, $"{Quote(other, run)} was put in in brackets", stretch);
        }
        else if (place.IsFirst || place.IsLast)
        {
            var (kind, where) = place.IsFirst ? (ChangeKind.MoreFront, "front") : (ChangeKind.MoreBack, "back");
            AddChange(kind, $"more at the {where}: {Count(other, run)}", stretch);
        }
        else if (one.HasGap(stretch.One))
        {
            var full = $"given in full where there was an ellipsis: {Count(other, run)}";
            AddChange(ChangeKind.MoreMiddle, full, stretch);
        }
        else if (run.Length >= LeastCut)
        {
            var hasNegation = TurningWords.KindOf(other, run) == ChangeKind.Negation;
            AddChange(ChangeKind.MoreMiddle, $"more in the middle: {Quote(other, run)}", stretch, hasNegation);
        }
        else
        {
            var kind = WordKind.OfLone(new WordRun(other, run)) ?? ChangeKind.Added;
            AddChange(kind, $"{Quote(other, run)} was added", stretch);
        }
    }

    // A cut can turn the meaning too, where it takes a "not" away from what is left.
    private void AddCut(ChangeKind kind, string words, Stretch stretch)
    {
        var negation = LostNegation(stretch.One, kind);
        var among = negation is { } index ? $", among them {Quote(one, One(index))}" : "";
        AddChange(kind, $"{words}: {Count(one, stretch.One)}{among}", stretch, negation is not null);
    }

    private int? LostNegation(TextSpan run, ChangeKind kind)
    {
        // Of what is cut at the front, only the sentence that goes on counts; of what is cut at the back, the one
        // begun.
        var from = kind == ChangeKind.CutFront ? SentenceStart(run) : run.Start;
        for (var i = from; i < run.End && !(kind == ChangeKind.CutBack && one.BeginsSentence(i)); i++)
        {
            if (TurningWords.KindOf(one, i) == ChangeKind.Negation)
            {
                return i;
            }
        }

        return null;
    }

    private int SentenceStart(TextSpan run)
    {
        if (one.BeginsSentence(run.End))
        {
            return run.End;
        }

        var start = run.End - 1;
        while (start > run.Start && !one.BeginsSentence(start))
        {
            start--;
        }

        return start;
    }

    private void AddExchange(Stretch stretch, (bool IsFirst, bool IsLast) place)
    {
        // Many words at an end only stand in the same place: one wording begins or ends elsewhere.
        var (run, instead) = (stretch.One, stretch.Other);
        var isEnd = (place.IsFirst || place.IsLast) && Math.Max(run.Length, instead.Length) >= LeastCut;
        if (run.Length == instead.Length && !isEnd)
        {
            for (var i = 0; i < run.Length; i++)
            {
                AddExchange(One(run.Start + i), One(instead.Start + i));
            }
        }
        else if (isEnd)
        {
            AddCut(stretch with { Other = new TextSpan(instead.Start, instead.Start) }, place);
            AddMore(stretch with { One = new TextSpan(run.Start, run.Start) }, place);
        }
        else
        {
            AddExchange(run, instead);
        }
    }

    private void AddExchange(TextSpan run, TextSpan instead)
    {
        if (one.SpokenOf(run) == other.SpokenOf(instead))
        {
            return;
        }

        var kind = WordKind.OfExchange(new WordRun(one, run), new WordRun(other, instead));
        AddChange(kind, $"{Quote(one, run)} became {Quote(other, instead)}", new Stretch(run, instead, IsEqual: false));
    }

    private void AddChange(ChangeKind kind, string description, Stretch stretch, bool canTurn = false)
    {
        var change = new WordingChange(
            kind, description,
            one.SpanOf(stretch.One.Start, stretch.One.End), other.SpanOf(stretch.Other.Start, stretch.Other.End));
        _changes.Add(canTurn ? change with { CanTurnMeaning = true } : change);
    }

    private static TextSpan One(int index) => new(index, index + 1);

    private static bool IsBracketed(FoldedWords words, TextSpan run) => words.HaveAll(run, WordSigns.Bracketed);

    private static string Quote(FoldedWords words, TextSpan run) => $"\"{Plain(words, run)}\"";

    // As written, but for a contraction of which only a part is meant: "n't" is "not".
    private static string Plain(FoldedWords words, TextSpan run) =>
        words.IsPartOfWritten(run) ? words.SpokenOf(run) : words.Written(run.Start, run.End);

    private static string Count(FoldedWords words, TextSpan run)
    {
        var count = 0;
        for (var i = run.Start; i < run.End; i++)
        {
            count += words.Words[i].Has(WordSigns.Continues) ? 0 : 1;
        }

        return count == 1 ? "1 word" : $"{Math.Max(count, 1)} words";
    }
}
