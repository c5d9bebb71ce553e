using OnRecord.People.Mentions;
using OnRecord.People.Names;

namespace OnRecord.Checks.Sources;

/// <summary>Finds the words of people's names that are spelled in two ways.</summary>
internal sealed class SpellingPairs(CheckedReport report, List<SpelledWord> words)
{
    // One letter left out, put in or exchanged; a slip in a short name makes another name.
    private const double OneLetter = 1.0;
    private const int ShortestSlip = 5;
    private const int ShortestOfOften = 4;
    private const int Often = 3;
    private const int MostLonger = 2;

    // A misspelled name stands once, or is copied once; what stands more often is another person's.
    private const int MostSlips = 2;

    // First letters, in pairs, that one name is written with: Catherine and Katherine, Yulia and Julia.
    private const string LikeLetters = "CKYJYEGJKQIYUOEI";

    private readonly List<NameSpan> _names = report.Discourse.Names;

    /// <summary>The pairs, in the order of the words.</summary>
    internal IEnumerable<SpellingPair> Find()
    {
        for (var i = 0; i < words.Count; i++)
        {
            for (var j = i + 1; j < words.Count; j++)
            {
                if (MayBeOne(words[i], words[j]) && PairOf(words[i], words[j]) is { } pair)
                {
                    yield return pair;
                }
            }
        }
    }

    // Cheap, for all pairs.
    private static bool MayBeOne(SpelledWord one, SpelledWord other)
    {
        var (first, second) = (one.Word, other.Word);
        return Math.Abs(first.Length - second.Length) <= MostLonger
            && (first[0] == second[0] || IsLike(first[0], second[0]))
            && (first[1] | ' ') is var a && (second[1] | ' ') is var b
            && (a == b || first.Length > 3 || second.Length > 3);
    }

    private static bool IsLike(char one, char other)
    {
        for (var i = 0; i < LikeLetters.Length; i += 2)
        {
            var (first, second) = (LikeLetters[i], LikeLetters[i + 1]);
            if ((first == one && second == other) || (first == other && second == one))
            {
                return true;
            }
        }

        return false;
    }

    private SpellingPair? PairOf(SpelledWord one, SpelledWord other)
    {
        if (one.Letters == other.Letters || ArePlural(one.Letters, other.Letters)
            || IsPartOf(one.Letters, other.Letters))
        {
            return null;
        }

        var isRare = one.IsPerson == other.IsPerson ? other.Places.Count <= one.Places.Count : one.IsPerson;
        var (rare, usual) = isRare ? (other, one) : (one, other);
        if (one.Key == other.Key && usual.IsPerson)
        {
            return rare.IsPerson ? AreOnePersons(one, other) ? new SpellingPair(rare, usual, IsSure: true) : null
                : MayBeSlip(rare, usual) && IsSlip(rare, usual) ? new SpellingPair(rare, usual, IsSure: false) : null;
        }

        return usual.IsPerson && MayBeSlip(rare, usual)
            && LetterDistance.Between(one.Letters, other.Letters) <= OneLetter && IsSlip(rare, usual)
            ? new SpellingPair(rare, usual, IsSure: false) : null;
    }

    private static bool MayBeSlip(SpelledWord rare, SpelledWord usual)
    {
        var isOften = usual.Places.Count >= Often && rare.Places.Count == 1;
        return rare.Places.Count <= MostSlips && (rare.IsPerson || isOften)
            && usual.Letters.Length >= ShortestSlip
            && rare.Letters.Length >= (isOften ? ShortestOfOften : ShortestSlip);
    }

    // "The Clintons"; "Stephen" and "Stephens".
    private static bool ArePlural(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        return longer.StartsWith(shorter, StringComparison.Ordinal)
            && longer[shorter.Length..] is "s" or "es" or "'s" or "n" or "a" or "ian";
    }

    // "Smith" and "Smith-Jones", which is longer.
    private static bool IsPartOf(string one, string other) =>
        Math.Abs(one.Length - other.Length) > 1 && (one.Contains(other, StringComparison.Ordinal)
            || other.Contains(one, StringComparison.Ordinal));

    // The same person's, in the same part of the name: or one of two full names that agree in all else.
    private bool AreOnePersons(SpelledWord one, SpelledWord other)
    {
        foreach (var (name, token) in one.Places)
        {
            foreach (var (otherName, otherToken) in other.Places)
            {
                if (report.Discourse.EntityOfName(name) == report.Discourse.EntityOfName(otherName)
                    ? IsLast(name, token) == IsLast(otherName, otherToken) || IsLone(name) || IsLone(otherName)
                    : Agree((name, token), (otherName, otherToken)))
                {
                    return true;
                }
            }

            break;
        }

        return false;
    }

    // A word that nobody is known to be called, one letter from somebody's name.
    private bool IsSlip(SpelledWord rare, SpelledWord usual)
    {
        foreach (var (name, token) in rare.Places)
        {
            var (other, otherToken) = Nearest(usual, name);
            var isOne = IsLone(name) ? IsFamilyOfFull(usual) && !rare.IsGiven
                : Agree((name, token), (other, otherToken)) || AgreesWithAny((name, token), usual);
            if (!isOne || (IsKnown(rare, name, token) && IsKnown(usual, other, otherToken)))
            {
                return false;
            }
        }

        return true;
    }

    private bool AgreesWithAny((int Name, int Token) place, SpelledWord usual)
    {
        foreach (var other in usual.Places)
        {
            if (!IsLone(other.Name) && Agree(place, other))
            {
                return true;
            }
        }

        return false;
    }

    // Two given names that both exist are two people's; family names differ by a letter too seldom for two people of
    // one given name.
    private bool IsKnown(SpelledWord word, int name, int token) =>
        IsLone(name) ? NameKnowledge.IsFamilyName(word.Word) && word.Letters.Length < ShortestSlip + 1
            : !IsLast(name, token) && word.IsGiven;

    private static (int Name, int Token) Nearest(SpelledWord word, int name)
    {
        var best = word.Places[0];
        foreach (var place in word.Places)
        {
            best = Math.Abs(place.Name - name) < Math.Abs(best.Name - name) ? place : best;
        }

        return best;
    }

    private bool IsFamilyOfFull(SpelledWord word)
    {
        foreach (var (name, token) in word.Places)
        {
            if (!IsLone(name) && IsLast(name, token))
            {
                return true;
            }
        }

        return false;
    }

    // Full names of as many words that are the same but for this one.
    private bool Agree((int Name, int Token) one, (int Name, int Token) other)
    {
        var (first, second) = (WithoutTitle(_names[one.Name]), WithoutTitle(_names[other.Name]));
        if (first.Length != second.Length || first.Length < 2 || one.Token - first.First != other.Token - second.First)
        {
            return false;
        }

        for (var i = 0; i < first.Length; i++)
        {
            if (first.First + i != one.Token
                && !report.Tokens.Word(first.First + i).Equals(report.Tokens.Word(second.First + i),
                StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsLone(int name) => WithoutTitle(_names[name]).Length == 1;

    private bool IsLast(int name, int token) => _names[name].End == token + 1;

    private NameSpan WithoutTitle(NameSpan name)
    {
        while (name.Length > 1 && NameTitles.TryGet(report.Tokens.Word(name.First), out _))
        {
            name = name with { First = name.First + 1 };
        }

        return name;
    }
}
