namespace OnRecord.Wordings;

/// <summary>A run of words of a wording.</summary>
/// <param name="Words">All words of the wording.</param>
/// <param name="Span">Indexes of the run's words, end exclusive.</param>
internal readonly record struct WordRun(FoldedWords Words, TextSpan Span)
{
    /// <summary>The folded words; empty where there are none.</summary>
    internal string Spoken => Span.IsEmpty ? "" : Words.SpokenOf(Span);

    /// <summary>True when one of the words has this key.</summary>
    internal bool Holds(ulong key)
    {
        foreach (var word in Words.Words[Span.Start..Span.End])
        {
            if (word.Key == key)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when all words are written as names are. A word that begins a sentence has its capital for
    /// that.</summary>
    internal bool IsName()
    {
        foreach (var word in Words.Words[Span.Start..Span.End])
        {
            if (!word.Has(WordSigns.Capital) || word.Has(WordSigns.BeginsSentence | WordSigns.Resumes)
                || word.Letters.Length < 2)
            {
                return false;
            }
        }

        return !Span.IsEmpty;
    }

    /// <summary>What the words turn that <paramref name="other"/> hasn't; null where they turn nothing.</summary>
    internal ChangeKind? TurnsBeyond(WordRun other)
    {
        ChangeKind? found = null;
        for (var i = Span.Start; i < Span.End; i++)
        {
            if (TurningWords.KindOf(Words, i) is { } kind && !(found <= kind) && !other.Holds(Words.Words[i].Key))
            {
                found = kind;
            }
        }

        return found;
    }
}
