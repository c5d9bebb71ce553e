using OnRecord.Text;

namespace OnRecord.People.Protecting;

/// <summary>Places and states of being held: "is in custody", "X, now in prison,", "said from his cell".</summary>
internal sealed class HeldPlaces(TaggedText text, Phrases phrases, Attachment attachment, EvidenceList found)
{
    private const int LongestSaying = 6;

    private static readonly string[] Inside = ["in", "from", "inside"];

    /// <summary>Adds what the noun at <paramref name="token"/> shows.</summary>
    public void Find(int token)
    {
        var preposition = phrases.Start(token) - 1;
        if (text.IsNoun(token + 1) || !IsHeldBy(token, preposition))
        {
            return;
        }

        foreach (var speaker in Held(token, preposition))
        {
            found.Add([speaker], KindOf(token, speaker), text.Span(preposition, token + 1));
        }
    }

    private bool IsHeldBy(int token, int preposition) =>
        preposition >= text.Sentence(token).First
        && (text.Is(token, "bars") ? text.Is(preposition, "behind") : text.Is(token, "arrest")
            ? text.Is(preposition, "under") : text.Is(preposition, Inside));

    private HashSet<int> Held(int token, int preposition)
    {
        var first = text.Sentence(token).First;
        var chain = preposition > first ? phrases.ChainBefore(preposition) : default;
        if (chain.HasBe)
        {
            return chain.IsDenied ? [] : attachment.OfSubject(chain.First);
        }

        if (text.Is(preposition, "from"))
        {
            return Saying(token, preposition, first);
        }

        var before = preposition;
        while (before > first && text.IsAdverb(before - 1))
        {
            before--;
        }

        return before <= first ? [] : attachment.OfSubject(text.Is(before - 1, ",") ? before - 1 : before);
    }

    // "X said from his cell", "X, speaking from prison,", "Writing from prison, X".
    private HashSet<int> Saying(int token, int preposition, int first)
    {
        for (var at = preposition - 1; at >= Math.Max(first, preposition - LongestSaying); at--)
        {
            if (!WordLists.SaidVerbs.Contains(text.Word(at))
                && !text.Is(at, ["speaking", "writing", "posted", "posting"]))
            {
                continue;
            }

            return at == first
                ? attachment.OfPhrase(new TellingPhrase(token + 2, token + 6, token + 1), isNow: false)
                : attachment.OfSubject(text.Is(at - 1, ",") ? at - 1 : at);
        }

        return [];
    }

    private ProtectionKind KindOf(int token, int speaker) =>
        !text.Is(token, "captivity") ? ProtectionKind.Detainee
        : attachment.Soldiers.Contains(speaker) ? ProtectionKind.PrisonerOfWar
        : ProtectionKind.Hostage;
}
