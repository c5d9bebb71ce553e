using OnRecord.Settings;
using OnRecord.Text;

namespace OnRecord.Checks.Facts;

/// <summary>Reads what happens to those that a noun phrase names, or what they do, from the words beside it.</summary>
internal sealed class HappeningReader(CheckedReport report)
{
    private const int MostSkipped = 12;
    private const int LongestVerb = 6;

    private static readonly WordSet Doubts = new(["may", "might", "could", "if", "not", "n't", "n’t", "never",
        "nearly"]);

    private readonly TaggedText _tokens = report.Tokens;

    /// <summary>What happens to the phrase from <paramref name="first"/> to before <paramref name="end"/>; null when
    /// not told.</summary>
    internal Happening? Read(int first, int end)
    {
        var sentence = _tokens.SentenceOf(first);
        return OfAct(first, sentence.FirstToken) ?? Behind(end, sentence.EndToken) ?? Before(first,
            sentence.FirstToken);
    }

    // "… dead", "… captured last week", "… who were captured", "… in the valley were captured"
    private Happening? Behind(int end, int limit)
    {
        if (end >= limit)
        {
            return null;
        }

        if (EventWords.OfState(_tokens.Word(end).ToString()) is { Event: { } state } && !IsNounNext(end, limit))
        {
            return new Happening(state, true, false, end, -1, false);
        }

        var t = SkipAttributes(end, limit);
        return t < limit ? ReadVerb(t, limit, isDirect: t == end) : null;
    }

    private bool IsNounNext(int t, int limit) => t + 1 < limit && _tokens.Is(t + 1, WordClass.Noun);

    // Of-phrases and the like, adverbs, ", who".
    private int SkipAttributes(int t, int limit)
    {
        var furthest = Math.Min(limit, t + MostSkipped);
        while (t < furthest)
        {
            if (_tokens.Is(t, WordClass.Adverb) || _tokens.Is(t, WordClass.Relative)
                || (_tokens.Mark(t) == ',' && t + 1 < furthest && _tokens.Is(t + 1, "who")))
            {
                t++;
            }
            else if (_tokens.Is(t, WordClass.Preposition) && !_tokens.Is(t, "to"))
            {
                t = BehindPhrase(t + 1, furthest);
            }
            else
            {
                break;
            }
        }

        return t;
    }

    private int BehindPhrase(int t, int limit)
    {
        const WordClass any = WordClass.Noun | WordClass.Adjective | WordClass.Determiner | WordClass.Number
            | WordClass.Possessive | WordClass.Pronoun;
        while (t < limit && _tokens.Is(t, any))
        {
            t++;
        }

        return t;
    }

    private Happening? ReadVerb(int first, int limit, bool isDirect)
    {
        var (t, isBe, isOpen) = (first, false, false);
        for (; t < Math.Min(limit, first + LongestVerb); t++)
        {
            isOpen |= Doubts.Contains(_tokens.Word(t));
            var isHelp = Auxiliaries.Holds(_tokens, t);
            if (!isHelp && !_tokens.Is(t, WordClass.Adverb))
            {
                break;
            }

            isBe |= isHelp && (_tokens.Lemma(t) is "be" or "get");
        }

        if (t >= limit)
        {
            return null;
        }

        if (isBe && EventWords.OfState(_tokens.Word(t).ToString()) is { Event: { } state }
            && !_tokens.Is(t, WordClass.Verb))
        {
            return new Happening(state, true, false, t, -1, isOpen);
        }

        return _tokens.Is(t, WordClass.Verb)
            ? OfVerb(t, isBe || (isDirect && t == first && IsReduced(t, limit)), isOpen) : null;
    }

    // "Officers captured last week", whichever way the tagger took it: nothing that they could have captured follows.
    private bool IsReduced(int t, int limit) => _tokens.Is(t, WordClass.Participle)
        || (t + 1 == limit || !_tokens.Is(t + 1,
            WordClass.Noun | WordClass.Determiner | WordClass.Pronoun | WordClass.Number | WordClass.Adjective)
            || _tokens.DateOf(t + 1) >= 0);

    private Happening? OfVerb(int t, bool isPassive, bool isOpen)
    {
        var lemma = _tokens.Lemma(t);
        var (happening, kind) = EventWords.OfVerb(lemma);
        return happening is null ? new Happening(lemma, false, !isPassive, t, -1, isOpen)
            : kind == EventKind.Own || isPassive ? new Happening(happening, true, false, t, -1, isOpen)
            : new Happening(happening, true, true, t, -1, isOpen);
    }

    // "the deaths of 12 people"
    private Happening? OfAct(int first, int floor) => first - 1 > floor && _tokens.Is(first - 1, "of")
        && EventWords.OfNoun(_tokens.Lemma(first - 2)) is { Event: { } act }
            ? new Happening(act, true, false, first - 2, -1, false) : null;

    // "killed 12 people", "hired 30 nurses"
    private Happening? Before(int first, int floor)
    {
        var t = first - 1;
        if (t < floor || !_tokens.Is(t, WordClass.Verb) || Auxiliaries.Holds(_tokens, t))
        {
            return null;
        }

        var lemma = _tokens.Lemma(t);
        var (happening, kind) = EventWords.OfVerb(lemma);
        var isOpen = false;
        for (var b = t - 1; b >= Math.Max(floor, t - LongestVerb); b--)
        {
            isOpen |= Doubts.Contains(_tokens.Word(b));
        }

        return kind == EventKind.Own ? null
            : new Happening(happening ?? lemma, happening is not null, false, t, SubjectOf(t, floor), isOpen);
    }

    /// <summary>Token of the subject's head, which stands before the verb at <paramref name="verb"/>; −1 when not
    /// found.</summary>
    private int SubjectOf(int verb, int floor)
    {
        for (var t = verb - 1; t >= Math.Max(floor, verb - LongestVerb); t--)
        {
            if (_tokens.Is(t, WordClass.Noun | WordClass.Pronoun))
            {
                return t;
            }

            if (!Auxiliaries.Holds(_tokens, t) && !_tokens.Is(t, WordClass.Adverb | WordClass.Relative)
                && !(_tokens.Mark(t) == ','))
            {
                return -1;
            }
        }

        return -1;
    }
}
