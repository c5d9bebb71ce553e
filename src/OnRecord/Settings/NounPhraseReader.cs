namespace OnRecord.Settings;

/// <summary>Reads noun phrases by their parts of speech, in the words that a <see cref="SayingClause"/> leaves
/// free.</summary>
internal static class NounPhraseReader
{
    private const int LongestCore = 16;
    private const int MostParts = 4;
    private const WordClass Premodifiers = WordClass.Determiner | WordClass.Number | WordClass.Adjective
        | WordClass.Possessive
        | WordClass.Hyphen;

    /// <summary>The noun phrase that begins at <paramref name="first"/>, with its "of" and "and"; null for
    /// none.</summary>
    internal static NounPhrase? Read(SayingClause clause, int first)
    {
        if (ReadCore(clause, first) is not { } phrase)
        {
            return null;
        }

        if (clause.Text.Is(phrase.Head, WordClass.Pronoun) && phrase.End < clause.End
            && clause.Text.Is(phrase.End, "of"))
        {
            return phrase;
        }

        var end = phrase.End;
        for (var parts = 1; parts < MostParts && end < clause.End; parts++)
        {
            if (!clause.IsFree(end) || !JoinsMore(clause, end) || ReadCore(clause, end + 1) is not { } more)
            {
                break;
            }

            if (clause.Text.Is(end, WordClass.Conjunction) && IsSubject(clause, more.End))
            {
                break;
            }

            end = more.End;
        }

        return phrase with { End = ListEnd(clause, end) };
    }

    // ", B and C" behind A; where no "and" comes, the commas are not a list's.
    private static int ListEnd(SayingClause clause, int end)
    {
        var next = end;
        for (var parts = 1; parts < MostParts && next + 1 < clause.End && clause.IsFree(next); parts++)
        {
            var (isComma, isJoint) = (clause.Text.Mark(next) == ',', IsJoint(clause, next));
            var first = isComma && IsJoint(clause, next + 1) ? next + 2 : next + 1;
            if (!isComma && !isJoint || ReadCore(clause, first) is not { } more)
            {
                break;
            }

            if (isJoint || isComma && IsJoint(clause, next + 1))
            {
                return parts > 1 && !IsSubject(clause, more.End) ? more.End : end;
            }

            next = more.End;
        }

        return end;
    }

    private static bool IsJoint(SayingClause clause, int t) => t < clause.End && clause.IsFree(t)
        && (clause.Text.Is(t, "and") || clause.Text.Is(t, "or"));

    /// <summary>The noun phrase that begins at <paramref name="first"/>, up to its head.</summary>
    internal static NounPhrase? ReadCore(SayingClause clause, int first)
    {
        var text = clause.Text;
        if (first < clause.End && clause.IsFree(first) && text.Is(first, WordClass.Pronoun))
        {
            return new NounPhrase(first, first, first + 1);
        }

        var (t, head, adjective, owner) = (first, -1, -1, -1);
        for (; t < Math.Min(clause.End, first + LongestCore) && clause.IsFree(t) && GoesOn(clause, first, t); t++)
        {
            (head, owner) = text.Is(t, WordClass.Noun) ? (t, owner) : text.Is(t, WordClass.Possessive) ? (-1, head)
                : (head, owner);
            adjective = text.Is(t, WordClass.Adjective) ? t : adjective;
        }

        var onlyAdjective = head < 0 && adjective == t - 1 && t > first + 1 && text.Is(first, WordClass.Determiner);
        head = head >= 0 ? head : onlyAdjective ? adjective : t > first && text.Is(t - 1, WordClass.Possessive)
            ? owner : LoneHead(text, first, t);
        return head < 0 ? null : new NounPhrase(first, head, head + 1);
    }

    // "all", "many", "both", "millions": a determiner or number alone.
    private static int LoneHead(TaggedText text, int first, int end) =>
        end == first + 1 && text.Is(first, WordClass.Number | WordClass.Determiner) && !text.Is(first, "the")
        && !text.Is(first, "a") && !text.Is(first, "an") ? first : -1;

    private static bool GoesOn(SayingClause clause, int first, int t)
    {
        var text = clause.Text;
        if (text.DateOf(t) >= 0)
        {
            return IsInside(clause, first, t);
        }

        var word = text.Class(t);
        return (word & (WordClass.Noun | Premodifiers)) != 0 && !(t > first && IsNewPhrase(text, t))
            || (word & (WordClass.Gerund | WordClass.Participle | WordClass.Adverb)) != 0 && IsInside(clause, first, t)
            || word == WordClass.None && t > first && text.Is(t, "&");
    }

    // A determiner behind a noun begins the next phrase ("told reporters the …"); behind others it goes on ("all the").
    private static bool IsNewPhrase(TaggedText text, int t) =>
        text.Is(t, WordClass.Determiner) && text.Is(t - 1, WordClass.Noun | WordClass.Adjective);

    // Between a determiner, number or adjective and a noun; dates also before "'s" ("Tuesday's rally"), and between an
    // article's noun and a common noun ("a Leeds Tuesday rally").
    private static bool IsInside(SayingClause clause, int first, int t)
    {
        var text = clause.Text;
        var isDate = text.DateOf(t) >= 0;
        var afterNoun = t > first && text.Is(t - 1, WordClass.Noun) && text.DateOf(t - 1) < 0;
        if (afterNoun && !(isDate && text.Is(first, WordClass.Determiner)) || t == first && !isDate)
        {
            return false;
        }

        var next = Next(clause, t);
        if (next >= clause.End || !clause.IsFree(next))
        {
            return false;
        }

        return afterNoun || t == first || first < t && text.DateOf(first) >= 0 && text.DateOf(first) == text.DateOf(t)
            ? isDate && (t > first && afterNoun ? IsCommonNoun(text, next) : text.Is(next - 1, WordClass.Possessive))
            : text.Is(next, WordClass.Noun | WordClass.Adjective | WordClass.Number);
    }

    // The first token behind the date at t, or behind the verb form at t, and a possessive.
    private static int Next(SayingClause clause, int t)
    {
        var text = clause.Text;
        var next = t + 1;
        while (next < clause.End && clause.IsFree(next) && (text.DateOf(next) >= 0
            && text.DateOf(next) == text.DateOf(t)
            || text.Is(next, WordClass.Hyphen | WordClass.Possessive | WordClass.Gerund | WordClass.Participle)))
        {
            next++;
        }

        return next;
    }

    private static bool IsCommonNoun(TaggedText text, int t) =>
        text.Is(t, WordClass.Noun) && !text.Is(t, WordClass.Proper) && text.DateOf(t) < 0;

    private static bool JoinsMore(SayingClause clause, int t) =>
        clause.Text.Is(t, "of") || clause.Text.Is(t, WordClass.Conjunction)
            && (clause.Text.Is(t, "and") || clause.Text.Is(t, "or"));

    private static bool IsSubject(SayingClause clause, int t) =>
        t < clause.End && (clause.IsCue(t) || clause.Text.Is(t, WordClass.Finite));
}
