using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.People.Names;

/// <summary>What follows names: Jr., III, M.D.</summary>
internal static class NameSuffixes
{
    private const string TellsNothing = "-";
    private const int MostLetters = 10;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Suffixes =
        NameFile.Rows("name-suffixes.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for a suffix; numerals and degrees must be written as such (<c>II</c>, not <c>Ii</c>).</summary>
    public static bool Is(ReadOnlySpan<char> word) =>
        TryGet(word, out var which) && (IsJuniorOrSenior(which) || !IsCapitalised(word));

    /// <summary>Which of the people of one name a suffix tells; null where it tells none, or is none.</summary>
    public static string? WhichOf(ReadOnlySpan<char> suffixes)
    {
        foreach (var range in suffixes.Split(' '))
        {
            if (TryGet(suffixes[range], out var which) && which != TellsNothing)
            {
                return which;
            }
        }

        return null;
    }

    private static bool TryGet(ReadOnlySpan<char> word, out string which)
    {
        which = TellsNothing;
        Span<char> letters = stackalloc char[MostLetters];
        var length = 0;
        foreach (var c in word)
        {
            if (c is '.' or ',')
            {
                continue;
            }

            if (length == MostLetters)
            {
                return false;
            }

            letters[length++] = char.ToLowerInvariant(c);
        }

        return Suffixes.TryGetValue(letters[..length], out which!);
    }

    private static bool IsJuniorOrSenior(string which) => which is "jr" or "sr";

    // "Xi", "Md": a name's word rather than a numeral or degree.
    private static bool IsCapitalised(ReadOnlySpan<char> word) =>
        word.Length == 2 && Characters.IsUpper(word[0]) && Characters.IsLower(word[1]);
}
