using System.Collections.Frozen;
using OnRecord.Training.Corpora;

namespace OnRecord.Training.Evaluation;

/// <summary>Tells whether a predicted speaker is the gold one, by the scorer's rules.</summary>
internal static class SpeakerJudge
{
    // These words are part of the figures' definition, so they stand here and not in data/en.
    private static readonly FrozenSet<string> Titles = Words(
        "mr mrs ms miss dr sir sen senator rep representative gov governor president vice former secretary prof "
        + "professor judge justice mayor minister prime gen general col lt sgt capt the a an");

    private static readonly FrozenSet<string> Stops = Words(
        "the a an of to in on for and or his her their its some many other others another one two three who that");

    /// <summary>True when <paramref name="speaker"/> is whom the source denotes; null is nobody.</summary>
    public static bool IsRight(GoldSpeaker gold, Speaker? speaker) => speaker is not null && gold.Kind switch
    {
        "author" => speaker.Kind == SpeakerKind.Author,
        "person" => IsSameName(gold.Name, speaker.Name),
        "organisation" => IsSameName(gold.Name, speaker.Name)
            || gold.Aliases.Any(alias => IsSameName(alias, speaker.Name)),
        _ => SharesWord(speaker.Name, [gold.Name, gold.Words, .. gold.Aliases]),
    };

    // Equal but for titles, or the one's words contain the other's and they share two or more.
    private static bool IsSameName(string left, string right)
    {
        var (ofLeft, ofRight) = (Without(Titles, left), Without(Titles, right));
        var shared = ofLeft.Count(ofRight.Contains);
        var smaller = Math.Min(ofLeft.Count, ofRight.Count);
        return smaller > 0 && shared == smaller && (shared >= 2 || ofLeft.Count == ofRight.Count);
    }

    private static bool SharesWord(string name, IEnumerable<string> golds)
    {
        var words = Without(Stops, name);
        return golds.Any(gold => words.Overlaps(Without(Stops, gold)));
    }

    private static HashSet<string> Without(FrozenSet<string> left, string name)
    {
        var words = NameWords.Of(name);
        words.ExceptWith(left);
        return words;
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
