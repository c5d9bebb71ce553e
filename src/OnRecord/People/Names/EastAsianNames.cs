using System.Collections.Frozen;

namespace OnRecord.People.Names;

/// <summary>Knows Chinese, Korean and Vietnamese names in Latin letters, whose family name comes first.</summary>
internal static class EastAsianNames
{
    private const int MostUnits = 3;
    private const int MostLetters = 14;
    private const int LongestOnset = 2;
    private const int LongestRime = 4;

    private static readonly FrozenDictionary<string, string> WadeGiles =
        NameFile.Rows("wade-giles.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Onsets = Read("onset");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Rimes = Read("rime");

    /// <summary>True when the first unit is such a family name and all others sound like such given names.</summary>
    public static bool IsFamilyFirst(List<NameUnit> units) =>
        units.Count is > 1 and <= MostUnits
        && NameKnowledge.IsFamilyNameThatComesFirst(units[0].Text)
        && units.Skip(1).All(unit => SoundsEastAsian(unit.Text));

    /// <summary>True for a name whose family name is Chinese, Korean or Vietnamese and whose others sound so.</summary>
    public static bool Is(PersonName name) =>
        name is { Family: { } family, Given: { } given }
        && NameKnowledge.IsFamilyNameThatComesFirst(family)
        && SoundsEastAsian(given) && (name.Middle is null || SoundsEastAsian(name.Middle));

    /// <summary>The pinyin of a syllable in the spelling of Wade and Giles; itself where both are one.</summary>
    public static string ToPinyin(string syllable) => WadeGiles.GetValueOrDefault(syllable, syllable);

    /// <summary>True for a word that can be read as Chinese, Korean or Vietnamese syllables.</summary>
    public static bool SoundsEastAsian(string word)
    {
        var letters = NameLetters.Of(word);
        if (letters.Length is 0 or > MostLetters)
        {
            return false;
        }

        // Bit n: the first n letters are whole syllables.
        var ends = 1;
        for (var start = 0; start < letters.Length; start++)
        {
            ends |= (ends >> start & 1) == 0 ? 0 : EndsFrom(letters, start);
        }

        return (ends >> letters.Length & 1) == 1;
    }

    private static int EndsFrom(string letters, int start)
    {
        var ends = 0;
        for (var onset = 0; onset <= LongestOnset && start + onset < letters.Length; onset++)
        {
            if (onset == 0 || Onsets.Contains(letters.AsSpan(start, onset)))
            {
                ends |= EndsOfRime(letters, start + onset);
            }
        }

        return ends;
    }

    private static int EndsOfRime(string letters, int start)
    {
        var ends = 0;
        for (var length = 1; length <= LongestRime && start + length <= letters.Length; length++)
        {
            ends |= Rimes.Contains(letters.AsSpan(start, length)) ? 1 << (start + length) : 0;
        }

        return ends;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Read(string part) =>
        NameFile.Rows("east-asian-syllables.tsv").Where(row => row[0] == part)
            .SelectMany(row => NameFile.WordsOf(row[1]))
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
