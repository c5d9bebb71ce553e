namespace OnRecord.People.Protecting;

/// <summary>Those introduced as one of a group that is held: "one of the soldiers, X," and "another soldier … named X" behind
/// "the captured troops".</summary>
internal sealed class Comrades(TaggedText text, Phrases phrases, Attachment attachment, EvidenceList found)
{
    // "Another soldier was seen on television, named X".
    private const int LongestBetween = 14;

    private static readonly string[] Others = ["another", "second", "third", "fourth", "fifth", "other"];
    private static readonly string[] OneOf = ["one", "two", "three", "some", "several"];
    private static readonly string[] NationEndings = ["an", "ish", "ese", "qi", "ni"];
    private static readonly string[] Named = ["named", "called", "identified"];

    /// <summary>Adds those whom the word for soldiers at <paramref name="token"/> introduces.</summary>
    public void Find(int token)
    {
        var phrase = new TellingPhrase(phrases.Start(token), phrases.End(token), token);
        if (!IsMember(phrase) || GroupOf(phrase) is not { } group)
        {
            return;
        }

        var speakers = attachment.OfPhrase(phrase, isNow: false);
        speakers.UnionWith(NamedBehind(phrase.End));
        found.Add(speakers, ProtectionKind.PrisonerOfWar, group.Shown);
    }

    private bool IsMember(TellingPhrase phrase)
    {
        for (var at = phrase.First; at <= phrase.Telling; at++)
        {
            if (text.Is(at, Others) || (text.Is(at, OneOf) && text.Is(at + 1, "of")
                && text.Is(at + 2, ["the", "these", "those"])))
            {
                return true;
            }
        }

        return false;
    }

    // The first group that is not of another nation or unit.
    private CapturedGroup? GroupOf(TellingPhrase phrase)
    {
        var nation = Nation(phrase.First, phrase.Telling);
        foreach (var group in found.Groups)
        {
            var other = Nation(group.First, group.End);
            if (nation.Count == 0 || other.Count == 0 || nation.Overlaps(other))
            {
                return group;
            }
        }

        return null;
    }

    private HashSet<string> Nation(int first, int end)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = Math.Max(first, end - LongestBetween); at < end; at++)
        {
            if (text.Tag(at) is "JJ" or "NNP" && char.IsUpper(text.Word(at)[0])
                && (at > text.Sentence(at).First || MayBeNation(at)))
            {
                words.Add(text.Word(at).ToString());
            }
        }

        return words;
    }

    // Of the words that begin a sentence: "Russian", not "Young" or "Captured".
    private bool MayBeNation(int token) =>
        text.Role(token) == EvidenceRole.None
            && (text.Tag(token) == "NNP" || NationEndings.Any(ending => text.Word(token).EndsWith(ending,
                StringComparison.Ordinal)));

    private HashSet<int> NamedBehind(int token)
    {
        var end = Math.Min(text.Sentence(token - 1).End, token + LongestBetween);
        for (var at = token; at < end; at++)
        {
            if (text.Is(at, Named))
            {
                return [.. attachment.OfObject(text.Is(at + 1, "as") ? at + 1 : at).Select(named => named.Speaker)];
            }
        }

        return [];
    }
}
