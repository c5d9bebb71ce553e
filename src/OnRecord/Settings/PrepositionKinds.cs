using OnRecord.Text;

namespace OnRecord.Settings;

/// <summary>What prepositions may stand before (data/en/setting-prepositions.tsv).</summary>
internal static class PrepositionKinds
{
    private static readonly WordSet Media = Read("medium");
    private static readonly WordSet Places = Read("place");
    private static readonly WordSet OtherTimes = Read("other-time");
    private static readonly WordSet Blurring = Read("event");
    private static readonly WordSet Topics = Read("topic");

    /// <summary>True before a medium or an occasion: "in a letter".</summary>
    internal static bool OfMedium(ReadOnlySpan<char> word) => Media.Contains(word);

    /// <summary>True before a place of saying: "outside the court".</summary>
    internal static bool OfPlace(ReadOnlySpan<char> word) => Places.Contains(word);

    /// <summary>True before a date that is not that of saying: "since 2014".</summary>
    internal static bool OfAnotherTime(ReadOnlySpan<char> word) => OtherTimes.Contains(word);

    /// <summary>True before an event whose date and place would follow: "after the vote on Tuesday".</summary>
    internal static bool Blurs(ReadOnlySpan<char> word) => Blurring.Contains(word);

    /// <summary>True before what is talked about: "of the vote on Tuesday".</summary>
    internal static bool OfTopic(ReadOnlySpan<char> word) => Topics.Contains(word);

    private static WordSet Read(string kind) =>
        new(WordLists.Lines("setting-prepositions", "tsv").Select(static line => line.Split('\t'))
            .Where(columns => columns[1] == kind).Select(static columns => columns[0]));
}
