using OnRecord.Text;

namespace OnRecord.People.Protecting;

/// <summary>Whom a phrase speaks of: the speakers whose mentions it holds, stands beside, or says something of.</summary>
internal sealed class Attachment(TaggedText text, Phrases phrases, Mentions mentions)
{
    // "soldiers from the south of the country were captured".
    private const int LongestBetween = 8;

    // "X, 34, a father of two from the south, was captured".
    private const int LongestAside = 20;

    // What a noun behind these is the object of: "the mother of X was arrested" says nothing of X.
    private static readonly string[] Governing =
        ["of", "for", "with", "from", "by", "to", "against", "about", "behind", "between", "like", "than", "including",
            "if", "unless", "whether",
            "should", "as", "near"];

    private static readonly string[] Relative = ["who", "that", "which"];

    private static readonly string[] Introducing = ["one", "another", "a", "an", "the"];

    /// <summary>Which speakers are soldiers.</summary>
    public Soldiers Soldiers { get; } = new(text, phrases, mentions);

    /// <summary>Indexes of the speakers whom <paramref name="phrase"/> denotes: "the captured soldier X", "X, one of the
    /// captured soldiers,", "X is one of them".</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="isNow">True to leave out what somebody once was: "X was a hostage".</param>
    public HashSet<int> OfPhrase(TellingPhrase phrase, bool isNow)
    {
        var speakers = new HashSet<int>();
        foreach (var mention in mentions.Around(phrase.Telling))
        {
            if (phrases.IsOne(mention.First, phrase.Telling))
            {
                speakers.Add(mention.Speaker);
            }
        }

        foreach (var mention in mentions.Beginning(phrase.Telling + 1, phrase.End))
        {
            speakers.Add(mention.Speaker);
        }

        AddBeside(phrase, speakers);
        AddPredicated(phrase, isNow, speakers);
        return speakers;
    }

    /// <summary>Indexes of the speakers who are the subject of what begins at <paramref name="predicate"/>.</summary>
    public HashSet<int> OfSubject(int predicate)
    {
        var speakers = new HashSet<int>();
        if (predicate > 0)
        {
            AddSubject(predicate, speakers);
        }

        return speakers;
    }

    /// <summary>Indexes of the speakers who are the object of the verb at <paramref name="verb"/>, with the token behind
    /// each.</summary>
    public IEnumerable<(int Speaker, int End)> OfObject(int verb)
    {
        foreach (var mention in mentions.Beginning(verb + 1, verb + LongestBetween).ToArray())
        {
            if (mention.First < text.Sentence(verb).End && phrases.IsOne(verb + 1, mention.First))
            {
                yield return (mention.Speaker, mention.End);
            }
        }
    }

    /// <summary>Indexes of the speakers whose mention ends right before the token.</summary>
    public HashSet<int> OfNeighbour(int token)
    {
        var speakers = new HashSet<int>();
        AddEnding(token, speakers);
        return speakers;
    }

    /// <summary>Indexes of the speakers of whose mention the tokens are a part between commas.</summary>
    public HashSet<int> OfPart(int first, int end) =>
        [.. mentions.Beginning(first, first + 1).ToArray().Where(part => part.End == end).Select(part => part.Speaker)];

    /// <summary>True when a mention of the speaker holds the token.</summary>
    public bool IsAround(int token, int speaker) => mentions.Around(token).Any(mention => mention.Speaker == speaker);

    /// <summary>True when a mention begins at the token.</summary>
    public bool IsMentioned(int token) => !mentions.Beginning(token, token + 1).IsEmpty;

    private void AddBeside(TellingPhrase phrase, HashSet<int> speakers)
    {
        var (first, end) = text.Sentence(phrase.Telling);
        if (phrase.First > first && IsComma(phrase.First - 1) && MayEndAside(phrase.End, end))
        {
            AddSubject(phrase.First - 1, speakers);
        }

        if (phrase.End < end && IsComma(phrase.End) && MayBeginAside(phrase, first))
        {
            AddBehind(phrase.End + 1, speakers);
        }
    }

    private void AddBehind(int token, HashSet<int> speakers)
    {
        foreach (var mention in mentions.Beginning(token, token + LongestBetween))
        {
            if (phrases.IsOne(token, mention.First))
            {
                speakers.Add(mention.Speaker);
            }
        }
    }

    private bool MayEndAside(int token, int end) =>
        token >= end || text.IsMark(token) || text.Tag(token) is "VBN" or "IN" or "WP" or "WDT" or "RB";

    // One person, and not the object of a preposition: "After talks with the captured soldiers, X said".
    private bool MayBeginAside(TellingPhrase phrase, int first)
    {
        var isOne = text.Is(phrase.First, Introducing)
            && (text.Tag(phrase.End - 1) is "NN" or "NNP" or "JJ" || text.Is(phrase.First + 1, "of"));
        var before = phrase.First - 1;
        return isOne && (before < first || text.IsMark(before) || text.Tag(before) == "CC"
            || WordLists.SaidVerbs.Contains(text.Word(before)));
    }

    private void AddPredicated(TellingPhrase phrase, bool isNow, HashSet<int> speakers)
    {
        if (phrase.First == 0)
        {
            return;
        }

        var chain = phrases.ChainBefore(phrase.First);
        if (chain.HasBe && !chain.IsDenied && !(isNow && chain.IsPast))
        {
            AddSubject(chain.First, speakers);
        }
    }

    private void AddSubject(int predicate, HashSet<int> speakers)
    {
        var first = text.Sentence(Math.Max(predicate - 1, 0)).First;
        var end = text.Is(predicate - 1, Relative) ? predicate - 1 : predicate;
        if (AddEnding(end, speakers) || !IsComma(end - 1) && !IsComma(end))
        {
            AddWithTail(end, first, speakers);
            return;
        }

        end = IsComma(end - 1) ? end - 1 : end;
        if (!AddEnding(end, speakers) && CommaBefore(end, first) is >= 0 and var comma)
        {
            AddEnding(comma, speakers);
        }
    }

    // "The soldiers from the south were captured".
    private void AddWithTail(int end, int first, HashSet<int> speakers)
    {
        if (speakers.Count > 0)
        {
            return;
        }

        for (var at = end - 1; at > Math.Max(first, end - LongestBetween) && !text.IsMark(at) && !text.IsVerb(at); at--)
        {
            if (text.Tag(at) == "IN" && AddEnding(at, speakers))
            {
                return;
            }
        }
    }

    private bool AddEnding(int end, HashSet<int> speakers)
    {
        var any = false;
        foreach (var mention in mentions.EndingAt(end))
        {
            if (!IsGoverned(mention.First))
            {
                any = true;
                speakers.Add(mention.Speaker);
                AddJoined(mention.First, speakers);
            }
        }

        return any;
    }

    private void AddJoined(int first, HashSet<int> speakers)
    {
        if (text.Is(first - 1, "and"))
        {
            foreach (var mention in mentions.EndingAt(first - 1))
            {
                speakers.Add(mention.Speaker);
            }
        }
    }

    private bool IsGoverned(int first)
    {
        var start = phrases.Start(first);
        return start > text.Sentence(first).First && text.Is(start - 1, Governing);
    }

    private int CommaBefore(int end, int first)
    {
        for (var at = end - 1; at > Math.Max(first, end - LongestAside); at--)
        {
            if (IsComma(at))
            {
                return at;
            }
        }

        return -1;
    }

    private bool IsComma(int token) => text.Is(token, [",", "(", "–", "—"]);
}
