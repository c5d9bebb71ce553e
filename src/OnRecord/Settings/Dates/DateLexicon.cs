using System.Collections.Frozen;
using System.Globalization;
using OnRecord.Text;

namespace OnRecord.Settings.Dates;

/// <summary>The words of data/en/date-words.tsv; letters' case does not matter.</summary>
internal static class DateLexicon
{
    private static readonly FrozenDictionary<string, DateEntry>.AlternateLookup<ReadOnlySpan<char>> Entries =
        Read().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Nearly every word of a report is turned away by its letters, without a look into the dictionary.
    private static readonly WordEnds AnyEnds = FindEnds(static _ => true);
    private static readonly WordEnds HeartEnds = FindEnds(IsHeart);

    /// <summary>What a word does in dates; <see cref="DateWord.Other"/> for those that do nothing.</summary>
    public static DateEntry Find(ReadOnlySpan<char> word) =>
        AnyEnds.MayHold(word)
            && Entries.TryGetValue(word, out var entry) ? entry : new DateEntry(DateWord.Other, 0, 0);

    /// <summary>True for a word without which a sentence that has no digits holds no date.</summary>
    public static bool IsHeart(ReadOnlySpan<char> word) =>
        HeartEnds.MayHold(word) && Entries.TryGetValue(word, out var entry) && IsHeart(entry.Word);

    private static bool IsHeart(DateWord word) => word is DateWord.Month or DateWord.Weekday or DateWord.Decade
        or DateWord.Unit or DateWord.PartOfDay or DateWord.Season or DateWord.DayFromToday or DateWord.Tonight
        or DateWord.ClockWord or DateWord.OClock;

    private static WordEnds FindEnds(Func<DateWord, bool> isMeant)
    {
        var ends = new WordEnds();
        foreach (var (word, entry) in Read())
        {
            if (isMeant(entry.Word))
            {
                // With the stop that an abbreviation may keep.
                ends.Add(word);
            }
        }

        return ends;
    }

    private static Dictionary<string, DateEntry> Read() =>
        WordLists.Rows("date-words").ToDictionary(static row => row[0], EntryOf, StringComparer.OrdinalIgnoreCase);

    private static DateEntry EntryOf(string[] fields)
    {
        var word = Enum.Parse<DateWord>(fields[1]);
        var note = fields.Length < 4 ? DateNote.None
            : fields[3] == "both" ? DateNote.Name | DateNote.Word
            : Enum.Parse<DateNote>(fields[3], ignoreCase: true);
        return new DateEntry(word, ValueOf(word, fields[2]), note);
    }

    private static short ValueOf(DateWord word, string value) => word switch
    {
        DateWord.Unit => (short)Enum.Parse<TimeUnit>(value),
        DateWord.PartOfDay => (short)Enum.Parse<PartOfDay>(value),
        _ => short.Parse(value, CultureInfo.InvariantCulture),
    };
}
