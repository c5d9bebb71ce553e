namespace OnRecord.People.Protecting;

/// <summary>Where the persons and groups among the speakers are mentioned, cut at commas: each part stands beside the others
/// as an apposition.</summary>
internal sealed class Mentions
{
    // Mentions are some words long; what begins further back than this many others is no longer looked at.
    private const int LookBack = 32;

    private readonly MentionPart[] _byFirst;
    private readonly MentionPart[] _byEnd;

    private Mentions(IEnumerable<MentionPart> mentions)
    {
        _byFirst = [.. mentions.OrderBy(mention => mention.First).ThenBy(mention => mention.End)];
        _byEnd = [.. _byFirst.OrderBy(mention => mention.End)];
    }

    /// <summary>All, in the order of the text.</summary>
    public IReadOnlyList<MentionPart> All => _byFirst;

    /// <summary>The mentions of those speakers who may be protected.</summary>
    public static Mentions Of(TaggedText text, IReadOnlyList<Speaker> speakers) => new(
        from index in Enumerable.Range(0, speakers.Count)
        where MayBeHeld(speakers[index])
        from span in speakers[index].Mentions
        from mention in Parts(text, text.Tokens(span), index)
        select mention);

    /// <summary>Those that end before the token at <paramref name="end"/>.</summary>
    public ReadOnlySpan<MentionPart> EndingAt(int end)
    {
        var first = LowerBound(_byEnd, end, static mention => mention.End);
        var last = LowerBound(_byEnd, end + 1, static mention => mention.End);
        return _byEnd.AsSpan(first..last);
    }

    /// <summary>Those that begin at the token from <paramref name="first"/> on and before <paramref name="end"/>.</summary>
    public ReadOnlySpan<MentionPart> Beginning(int first, int end)
    {
        var from = LowerBound(_byFirst, first, static mention => mention.First);
        var to = LowerBound(_byFirst, end, static mention => mention.First);
        return _byFirst.AsSpan(from..Math.Max(from, to));
    }

    /// <summary>Those that hold <paramref name="token"/>, or that begin with it.</summary>
    public IEnumerable<MentionPart> Around(int token)
    {
        var behind = LowerBound(_byFirst, token + 1, static mention => mention.First);
        for (var i = behind - 1; i >= Math.Max(0, behind - LookBack); i--)
        {
            if (_byFirst[i].End > token)
            {
                yield return _byFirst[i];
            }
        }
    }

    private static bool MayBeHeld(Speaker speaker) =>
        speaker.Kind is SpeakerKind.Person or SpeakerKind.Group or SpeakerKind.Unnamed || (speaker.Kind is null
            && speaker.NameParts is not null);

    // What an owner stands before ("the soldier's mother") is not the owner.
    private static IEnumerable<MentionPart> Parts(TaggedText text, (int First, int End) tokens, int speaker)
    {
        var first = tokens.First;
        for (var token = first; token <= tokens.End; token++)
        {
            var owns = token < tokens.End && text.Is(token, ["'s", "’s"]);
            if (token < tokens.End && !owns && !text.IsMark(token))
            {
                continue;
            }

            if (first < token && !(owns && token + 1 < tokens.End && !text.IsMark(token + 1)))
            {
                yield return new MentionPart(first, token, speaker);
            }

            first = token + 1;
        }
    }

    private static int LowerBound(MentionPart[] mentions, int key, Func<MentionPart, int> keyOf)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = keyOf(mentions[middle]) < key ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
