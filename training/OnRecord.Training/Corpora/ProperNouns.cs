namespace OnRecord.Training.Corpora;

/// <summary>Finds the run of proper nouns at the head of a mention; an empty range where the head is none.</summary>
internal sealed class ProperNouns(AnalysedToken[] tokens, string text)
{
    // "University of the West": two links, then a proper noun.
    private const int LongestStep = 3;

    /// <summary>A person's name in the mention, without titles; "the Tsar" and "Consul of Peru" are no names.</summary>
    public TokenRange PersonIn(TokenRange mention)
    {
        var head = HeadOf(mention);
        var name = Around(head, mention, token => Word(token) is "-" or "–");
        var first = name.First;
        for (var i = name.First; i < Math.Min(head, name.End); i++)
        {
            first = IsInTitle(i, head) ? i + 1 : first;
        }

        return IsOffice(name with { First = first }, mention) ? default : name with { First = first };
    }

    /// <summary>True when the head of the mention is a plural name, such as "Tatars".</summary>
    public bool IsPlural(TokenRange mention) => tokens[HeadOf(mention)].Tag == "NNPS";

    /// <summary>A name in the mention of anything but a person; "of", "the" and "&amp;" may join its parts.</summary>
    public TokenRange NameIn(TokenRange mention) =>
        Around(HeadOf(mention), mention, token => Word(token) is "-" or "–" or "of" or "the" or "&");

    // "Minister of Trade" in "Minister of Trade Ann Ito": all of it hangs on the name by "nmod:desc".
    private bool IsInTitle(int token, int head)
    {
        // The steps are counted because a broken file may have heads that go round.
        for (var steps = 0; steps <= head && token >= 0 && token != head; steps++)
        {
            if (tokens[token].Relation == "nmod:desc")
            {
                return true;
            }

            token = tokens[token].Head;
        }

        return false;
    }

    private bool IsOffice(TokenRange name, TokenRange mention)
    {
        var isOneWord = name.End - name.First == 1;
        var hasArticle = name.First > mention.First && tokens[name.First - 1].Tag is "DT" or "PRP$";
        return (name.End < mention.End && Word(name.End) is "of") || (isOneWord && hasArticle);
    }

    private int HeadOf(TokenRange mention)
    {
        for (var i = mention.First; i < mention.End; i++)
        {
            if (tokens[i].Head < mention.First || tokens[i].Head >= mention.End)
            {
                return i;
            }
        }

        return mention.First;
    }

    private TokenRange Around(int head, TokenRange mention, Predicate<int> isLink)
    {
        if (!IsProper(head))
        {
            return default;
        }

        var (first, last) = (head, head);
        for (var next = first; next >= 0; next = Next(first, -1, mention, isLink))
        {
            first = next;
        }

        for (var next = last; next >= 0; next = Next(last, 1, mention, isLink))
        {
            last = next;
        }

        return new TokenRange(first, last + 1);
    }

    /// <summary>The next proper noun, over at most two links; -1 where there is none.</summary>
    private int Next(int edge, int direction, TokenRange mention, Predicate<int> isLink)
    {
        for (var size = 1; size <= LongestStep; size++)
        {
            var at = edge + (size * direction);
            if (at < mention.First || at >= mention.End)
            {
                return -1;
            }

            if (IsProper(at) || !isLink(at))
            {
                return IsProper(at) ? at : -1;
            }
        }

        return -1;
    }

    private bool IsProper(int token) => tokens[token].Tag is "NNP" or "NNPS";

    private ReadOnlySpan<char> Word(int token) => tokens[token].Span.In(text);
}
