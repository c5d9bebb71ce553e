using OnRecord.Tagging;

namespace OnRecord.Wordings;

/// <summary>Tells what kind of change it is when words are exchanged, dropped or added.</summary>
internal static class WordKind
{
    private const string Possessive = "'s";

    // In a longer run a word that turns turns only a part of it, which the description can't tell.
    private const int MostTelling = 3;

    private static readonly string[] VerbTags = ["VB", "VBD", "VBN", "VBZ", "VBP", "VBG"];
    private static readonly string[] NounTags = ["NN", "NNS"];

    // Which of the two makes no difference of time: "is" and "are", "was" and "were", "do" and "does".
    private static readonly string[] PastTags = ["VBD", "VBN"];

    /// <summary>The kind where words were dropped or added; null where they are words like any other.</summary>
    internal static ChangeKind? OfLone(FoldedWords words, TextSpan run) =>
        run.Length == 1 && words.Word(run.Start) is Possessive ? ChangeKind.Spelling
        : (run.Length <= MostTelling ? TurningWords.KindOf(words, run) : null) ?? (run.Length > 0 && AllNames(words, run) ? ChangeKind.Name : null);

    /// <summary>The kind where words were exchanged for others.</summary>
    internal static ChangeKind OfExchange((FoldedWords Words, TextSpan Run) one, (FoldedWords Words, TextSpan Run) other)
    {
        if (Spelled(one) == Spelled(other) || (IsPossessive(one) && IsShortened(other)) || (IsPossessive(other) && IsShortened(one)))
        {
            return ChangeKind.Spelling;
        }

        if (Math.Max(one.Run.Length, other.Run.Length) <= MostTelling && Turned(one, other) is { } kind)
        {
            return kind;
        }

        if (AllNames(one.Words, one.Run) || AllNames(other.Words, other.Run))
        {
            return ChangeKind.Name;
        }

        return one.Run.Length == 1 && other.Run.Length == 1 ? OfForms(one.Words.Word(one.Run.Start), other.Words.Word(other.Run.Start))
            : ChangeKind.Word;
    }

    // The turning words that both have turn nothing.
    private static ChangeKind? Turned((FoldedWords Words, TextSpan Run) one, (FoldedWords Words, TextSpan Run) other)
    {
        var first = Missing(one, other);
        var second = Missing(other, one);
        return first is null ? second : second is null || first <= second ? first : second;
    }

    private static ChangeKind? Missing((FoldedWords Words, TextSpan Run) one, (FoldedWords Words, TextSpan Run) other)
    {
        ChangeKind? found = null;
        for (var i = one.Run.Start; i < one.Run.End; i++)
        {
            if (TurningWords.KindOf(one.Words, i) is { } kind && !(found <= kind) && !Holds(other, one.Words.Words[i].Key))
            {
                found = kind;
            }
        }

        return found;
    }

    private static bool Holds((FoldedWords Words, TextSpan Run) part, ulong key)
    {
        foreach (var word in part.Words.Words[part.Run.Start..part.Run.End])
        {
            if (word.Key == key)
            {
                return true;
            }
        }

        return false;
    }

    private static ChangeKind OfForms(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        AreForms(one, other, VerbTags) ? IsPast(one) == IsPast(other) ? ChangeKind.Form : ChangeKind.Tense
        : AreForms(one, other, NounTags) ? ChangeKind.Form
        : ChangeKind.Word;

    private static bool AreForms(ReadOnlySpan<char> one, ReadOnlySpan<char> other, string[] tags)
    {
        foreach (var tag in tags)
        {
            var lemma = Lemmatizer.English.Lemma(one, tag);
            foreach (var otherTag in tags)
            {
                if (lemma == Lemmatizer.English.Lemma(other, otherTag) && (other.SequenceEqual(lemma) || one.SequenceEqual(lemma) || tag != otherTag))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsPast(ReadOnlySpan<char> word)
    {
        foreach (var tag in PastTags)
        {
            if (!word.SequenceEqual(Lemmatizer.English.Lemma(word, tag)))
            {
                return !word.EndsWith("ing", StringComparison.Ordinal) && !word.EndsWith("s", StringComparison.Ordinal);
            }
        }

        return false;
    }

    // A word that begins a sentence has its capital for that.
    private static bool AllNames(FoldedWords words, TextSpan run)
    {
        foreach (var word in words.Words[run.Start..run.End])
        {
            if (!word.Has(WordSigns.Capital) || word.Has(WordSigns.BeginsSentence | WordSigns.Resumes) || word.Letters.Length < 2)
            {
                return false;
            }
        }

        return !run.IsEmpty;
    }

    private static string Spelled((FoldedWords Words, TextSpan Run) part)
    {
        var letters = part.Words.Letters.AsSpan(
            part.Words.Words[part.Run.Start].Letters.Start, part.Words.Words[part.Run.End - 1].Letters.End - part.Words.Words[part.Run.Start].Letters.Start);
        return string.Concat(letters.ToString().Where(char.IsLetterOrDigit));
    }

    private static bool IsPossessive((FoldedWords Words, TextSpan Run) part) =>
        part.Run.Length == 1 && part.Words.Word(part.Run.Start) is Possessive or "'d";

    private static bool IsShortened((FoldedWords Words, TextSpan Run) part) =>
        part.Run.Length == 1 && part.Words.Word(part.Run.Start) is "is" or "has" or "had" or "would";
}
