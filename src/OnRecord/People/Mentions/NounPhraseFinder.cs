using OnRecord.Statements;
using OnRecord.Tagging;

namespace OnRecord.People.Mentions;

/// <summary>Cuts sentences into base noun phrases: those without other phrases behind their head.</summary>
internal static class NounPhraseFinder
{
    /// <summary>The noun phrases of a text, in order; none overlap.</summary>
    internal static List<NounPhrase> Find(TextFacts facts, IReadOnlyList<NameSpan> names)
    {
        var inName = InNames(facts, names);
        var phrases = new List<NounPhrase>();
        foreach (var sentence in facts.Text.SentenceSpan)
        {
            Find(facts, inName, (sentence.FirstToken, sentence.EndToken), phrases);
        }

        return phrases;
    }

    // For each token how it stands to a name: 0 outside, 1 begins one, 2 goes on with one.
    private static byte[] InNames(TextFacts facts, IReadOnlyList<NameSpan> names)
    {
        var inName = new byte[facts.Text.TokenSpan.Length];
        foreach (var name in names)
        {
            Array.Fill(inName, (byte)2, name.First, name.Length);
            inName[name.First] = 1;
        }

        return inName;
    }

    private static void Find(TextFacts facts, byte[] inName, (int First, int End) sentence, List<NounPhrase> phrases)
    {
        var parts = facts.Tags.Parts;
        for (var t = sentence.First; t < sentence.End;)
        {
            var (end, head) = Read(parts, inName, (t, sentence.End));
            if (head >= 0)
            {
                phrases.Add(new NounPhrase(t, head + 1, head));
            }

            t = Math.Max(end, t + 1);
        }
    }

    // How far a phrase that begins here goes, and its head; −1 where it has none.
    private static (int End, int Head) Read(PartOfSpeech[] parts, byte[] inName, (int First, int End) range)
    {
        if (inName[range.First] == 0 && parts[range.First] == PartOfSpeech.Pronoun)
        {
            return (range.First + 1, range.First);
        }

        var head = -1;
        var t = range.First;
        for (; t < range.End && (inName[t] > 0 || Belongs(parts, t, range)); t++)
        {
            if (t > range.First && inName[t] < 2 && Opens(parts, t) && !IsPredeterminer(parts, t - 1))
            {
                break;
            }

            head = inName[t] > 0 || parts[t].IsNoun() ? t : head;
        }

        return (t, head);
    }

    private static bool Belongs(PartOfSpeech[] parts, int t, (int First, int End) range) => parts[t] switch
    {
        PartOfSpeech.Determiner or PartOfSpeech.PossessivePronoun or PartOfSpeech.Adjective => true,
        PartOfSpeech.PossessiveEnding => t > range.First,
        PartOfSpeech.Participle or PartOfSpeech.Adverb =>
            t > range.First && t + 1 < range.End && parts[t - 1] is not (PartOfSpeech.Noun or PartOfSpeech.Nouns
                or PartOfSpeech.ProperNoun or PartOfSpeech.ProperNouns or PartOfSpeech.Number)
            && (parts[t + 1].IsNoun() || parts[t + 1] is PartOfSpeech.Adjective or PartOfSpeech.Participle),
        _ => parts[t].IsNoun(),
    };

    private static bool Opens(PartOfSpeech[] parts, int t) =>
        parts[t] is PartOfSpeech.Determiner or PartOfSpeech.PossessivePronoun or PartOfSpeech.Pronoun;

    private static bool IsPredeterminer(PartOfSpeech[] parts, int t) =>
        parts[t] is PartOfSpeech.Determiner or PartOfSpeech.PossessiveEnding;
}
