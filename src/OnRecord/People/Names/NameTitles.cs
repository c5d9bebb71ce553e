using System.Collections.Frozen;

namespace OnRecord.People.Names;

/// <summary>The titles and offices that stand before names.</summary>
internal static class NameTitles
{
    /// <summary>The most words that a title of the list has.</summary>
    public const int MostWords = 5;

    private const int MostLetters = 60;

    private static readonly FrozenDictionary<string, NameTitle>.AlternateLookup<ReadOnlySpan<char>> Titles =
        NameFile.Rows("name-titles.tsv").ToFrozenDictionary(row => row[0], TitleOf, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Finds a title by its words: any case, with or without stops.</summary>
    public static bool TryGet(ReadOnlySpan<char> words, out NameTitle title)
    {
        title = default;
        if (words.Length > MostLetters)
        {
            return false;
        }

        Span<char> letters = stackalloc char[MostLetters];
        var length = 0;
        foreach (var c in words)
        {
            if (c != '.')
            {
                letters[length++] = char.ToLowerInvariant(c);
            }
        }

        return Titles.TryGetValue(letters[..length], out title);
    }

    private static NameTitle TitleOf(string[] row) => new(
        row[1] switch { "f" => true, "m" => false, _ => null },
        row[2] switch
        {
            "family" => NameAfterTitle.Family,
            "given" => NameAfterTitle.Given,
            _ => NameAfterTitle.Any,
        });
}
