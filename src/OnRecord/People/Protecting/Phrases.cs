namespace OnRecord.People.Protecting;

/// <summary>Noun phrases and chains of auxiliaries, told by parts of speech, as far as showing who is held needs them.</summary>
internal sealed class Phrases(TaggedText text)
{
    // Longer phrases are lists or mistakes.
    private const int Longest = 12;

    private static readonly string[] Quantities =
        ["one", "two", "three", "some", "several", "many", "most", "few", "all", "none", "both", "each", "group",
            "number", "member", "members"];

    private static readonly string[] Be = ["is", "are", "was", "were", "be", "been", "being", "am", "'s", "’s", "'re",
        "’re", "'m", "’m", "remains",
        "remain", "remained", "became", "become", "becomes"];

    private static readonly string[] Linking = ["has", "have", "had", "having", "got", "get", "gets", "getting", "to",
        "'ve", "’ve", "'d", "’d",
        "believed", "thought", "reported", "said", "understood", "known", "confirmed", "presumed", "listed", "among",
            "kept", "still"];

    private static readonly string[] Reported =
        ["believed", "thought", "reported", "said", "understood", "known", "confirmed", "presumed", "reportedly"];

    private static readonly string[] Denying = ["not", "n't", "n’t", "never", "nearly", "almost", "narrowly"];

    private static readonly string[] Past = ["was", "were", "had", "'d", "’d"];

    /// <summary>First token of the noun phrase whose words before <paramref name="token"/> are adjectives, articles, nouns and
    /// the like; with "one of" before it where it stands there.</summary>
    public int Start(int token)
    {
        var sentence = text.Sentence(token).First;
        var start = Prenominal(token, sentence);
        while (start - 2 >= sentence && text.Is(start - 1, "of") && text.Is(start - 2, Quantities))
        {
            start = Prenominal(start - 2, sentence);
        }

        return start;
    }

    /// <summary>The token behind the nouns that the words from <paramref name="token"/> on stand before.</summary>
    public int End(int token)
    {
        var limit = Math.Min(text.Sentence(token).End, token + Longest);
        var end = token;
        for (var at = token; at < limit && IsInner(at); at++)
        {
            end = text.IsNoun(at) ? at + 1 : end;
        }

        return end;
    }

    /// <summary>True when the words from the first token to before the last are the modifiers of one noun phrase, with no
    /// preposition but that of "one of", no verb and no "who" between them.</summary>
    public bool IsOne(int first, int last)
    {
        for (var at = Math.Max(first, last - (2 * Longest)); at < last; at++)
        {
            var quantity = text.Is(at, "of") && at > first && (text.Is(at - 1, Quantities) || text.Tag(at - 1) == "CD");
            if (!quantity && !IsInner(at) && !text.IsAdverb(at))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The chain of auxiliaries that ends before <paramref name="end"/>, such as "is believed to be".</summary>
    public Chain ChainBefore(int end)
    {
        var first = Math.Max(text.Sentence(end - 1).First, end - Longest);
        var chain = new Chain(end, false, false, false);
        for (var at = end - 1; at >= first; at--)
        {
            var denying = text.Is(at, Denying) || text.Tag(at) == "MD";
            var be = text.Is(at, Be) && text.Tag(at) != "POS";
            if (!denying && !be && !text.Is(at, Linking) && !text.IsAdverb(at))
            {
                break;
            }

            var unreal = text.Is(at, "to") && !text.Is(at - 1, Reported);
            chain = new Chain(at, chain.HasBe || be, chain.IsDenied || denying || unreal, chain.IsPast
                || text.Is(at, Past));
        }

        return chain;
    }

    private int Prenominal(int token, int sentence)
    {
        var start = token;
        while (start > sentence && token - start < Longest && (IsInner(start - 1) || text.Tag(start - 1) == "RB"
            && IsInner(start - 2) && start - 2 >= sentence))
        {
            start--;
        }

        return start;
    }

    // What may stand inside a noun phrase, before its noun or as it.
    private bool IsInner(int token) => text.Tag(token) switch
    {
        "DT" or "PRP$" or "JJ" or "JJR" or "JJS" or "CD" or "VBN" or "VBG" or "POS" or "PDT" or "HYPH" =>
            !text.Is(token, Be),
        _ => text.IsNoun(token) || text.Is(token, "another") || text.Is(token, "one"),
    };
}
