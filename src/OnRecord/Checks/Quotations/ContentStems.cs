using System.Collections.Frozen;
using OnRecord.Text;
using OnRecord.Wordings;

namespace OnRecord.Checks.Quotations;

/// <summary>The words of a wording that say what it is about, without their endings (data/en/small-words.txt lists those that
/// don't).</summary>
internal static class ContentStems
{
    private const int LeastStem = 3;

    // The longest first; what is left keeps at least so many letters.
    private static readonly (string Ending, int Least)[] Endings =
    [
        ("ingly", 4), ("edly", 4), ("ness", 4), ("ings", 4), ("ing", 3), ("ies", 2), ("ied", 2), ("ily", 3), ("ers", 4),
        ("er", 4), ("ed", 3), ("es", 3), ("ly", 4), ("s", 3),
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Small =
        WordLists.Lines("small-words").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The key of a word's stem; 0 for a word that says little.</summary>
    internal static ulong Of(FoldedWords words, int index) => Of(words.Word(index));

    /// <summary>The key of the stem of a word in folded letters; 0 for a word that says little.</summary>
    internal static ulong Of(ReadOnlySpan<char> word) =>
        word.Length == 0 || word[0] == '\'' || (word.Length < 2 && !char.IsAsciiDigit(word[0])) || Small.Contains(word)
            ? 0 : WordKey.Of(Stem(word));

    /// <summary>The word without its ending: "treaties" and "treaty", "coward" and "cowardly" leave the same.</summary>
    internal static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        if (char.IsAsciiDigit(word[^1]))
        {
            return word;
        }

        foreach (var (ending, least) in Endings)
        {
            if (word.Length >= ending.Length + least && word.EndsWith(ending, StringComparison.Ordinal) && !IsWhole(word, ending))
            {
                return Bare(word[..^ending.Length]);
            }
        }

        return Bare(word);
    }

    // "Class" and "crisis" are no plurals.
    private static bool IsWhole(ReadOnlySpan<char> word, string ending) =>
        ending == "s" && word[^2] is 's' or 'i' or 'u';

    // "Stopp(ed)" is "stop", "mistak(es)" is "mistake", "treat(ies)" is "treaty".
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> stem) =>
        stem.Length <= LeastStem ? stem
        : stem[^1] is 'e' or 'y' ? stem[..^1]
        : stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l') ? stem[..^1]
        : stem;
}
