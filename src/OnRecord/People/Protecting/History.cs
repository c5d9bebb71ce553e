namespace OnRecord.People.Protecting;

/// <summary>Tells what is over: "was jailed in 2004", "was arrested and later released", "had been jailed".</summary>
internal static class History
{
    private const int Reach = 14;

    private static readonly string[] Freed = ["released", "freed", "acquitted", "pardoned", "escaped", "exonerated"];
    private static readonly string[] NotFreed = ["be", "not", "until", "n't", "n’t", "never", "to", "being", "if"];
    private static readonly string[] Once = ["once", "previously", "formerly", "briefly", "twice"];

    /// <summary>True when the sentence says that what the participle at <paramref name="token"/> tells is over. What was done
    /// to victims of sexual violence never is; prisoners of war stay protected when they are exchanged.</summary>
    public static bool IsOver(TaggedText text, int token, EvidenceRole role) => role switch
    {
        EvidenceRole.Sexual or EvidenceRole.Sexually => false,
        EvidenceRole.Capture => IsLongAgo(text, token, 2000),
        EvidenceRole.Detention => IsLongAgo(text, token, 3000) || IsFreed(text, token) || IsOnce(text, token),
        _ => IsLongAgo(text, token, 2000) || IsFreed(text, token) || IsOnce(text, token),
    };

    /// <summary>True when the sentence goes on to say that somebody is free.</summary>
    public static bool IsFreed(TaggedText text, int token)
    {
        var end = Math.Min(text.Sentence(token).End, token + (2 * Reach));
        for (var at = token + 1; at < end; at++)
        {
            if (text.Is(at, Freed) && text.IsVerb(at) && !text.Is(at - 1, NotFreed) && !text.Is(at - 2, NotFreed))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOnce(TaggedText text, int token) =>
        text.Is(token - 1, Once) || text.Is(token - 2, Once) || (text.Is(token - 1, "been")
            && text.Is(token - 2, ["had", "'d", "’d"]));

    // "in 2004", with a year before the given one, behind the participle or before it; "ten years ago".
    private static bool IsLongAgo(TaggedText text, int token, int before)
    {
        var (first, end) = text.Sentence(token);
        end = Math.Min(end, token + Reach);
        for (var at = Math.Max(first, token - Reach); at < end; at++)
        {
            if (text.Is(at, "ago") && text.Is(at - 1, ["years", "decades", "year"]))
            {
                return true;
            }

            if (text.Is(at, "in") && text.Word(at + 1).Length == 4 && int.TryParse(text.Word(at + 1), out var year)
                && year > 1000 && year < before)
            {
                return true;
            }
        }

        return false;
    }
}
