using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.People.Mentions;

/// <summary>What nouns that can speak denote, by the list <c>speaker-nouns.tsv</c>.</summary>
internal static class SpeakerNouns
{
    private const int LongestPlural = 40;

    private static readonly FrozenDictionary<string, SpeakerNoun> Nouns = WordLists.Rows("speaker-nouns")
        .ToFrozenDictionary(static row => row[0], Noun, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, SpeakerNoun>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Nouns.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (string Plural, string Singular)[] Endings =
        [("men", "man"), ("children", "child"), ("wives", "wife"), ("ies", "y"), ("es", ""), ("s", "")];

    /// <summary>What <paramref name="word"/> denotes; null for nothing that speaks. Plurals are known by their
    /// singulars.</summary>
    internal static SpeakerNoun? Find(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestPlural)
        {
            return null;
        }

        return Lookup.TryGetValue(word, out var noun) ? noun
            : MayBePlural(word) && Singular(word) is { } singular ? singular with { IsPlural = true }
            : LastPart(word);
    }

    // The last letters of the endings, and of "people".
    private static bool MayBePlural(ReadOnlySpan<char> word) => (word[^1] | ' ') is 's' or 'n' or 'e';

    private static SpeakerNoun? Singular(ReadOnlySpan<char> word)
    {
        Span<char> form = stackalloc char[LongestPlural + 1];
        foreach (var (plural, singular) in Endings)
        {
            if (word.Length > plural.Length && word.EndsWith(plural, StringComparison.OrdinalIgnoreCase))
            {
                var stem = word[..^plural.Length];
                stem.CopyTo(form);
                singular.CopyTo(form[stem.Length..]);
                if (Lookup.TryGetValue(form[..(stem.Length + singular.Length)], out var noun))
                {
                    return noun;
                }
            }
        }

        return word.Equals("people", StringComparison.OrdinalIgnoreCase) ? Lookup["person"] : null;
    }

    // "ex-governor", "tax-collector": what a compound denotes stands last.
    private static SpeakerNoun? LastPart(ReadOnlySpan<char> word)
    {
        var hyphen = word.LastIndexOf('-');
        return hyphen < 0 ? null : Find(word[(hyphen + 1)..]);
    }

    private static SpeakerNoun Noun(string[] row) => new(
        row[1] switch
        {
            "person" => SpeakerKind.Person,
            "organisation" => SpeakerKind.Organisation,
            "document" => SpeakerKind.Document,
            var kind => throw new InvalidDataException($"speaker-nouns.tsv names the unknown kind \"{kind}\"."),
        },
        row.Length < 3 || row[2] == "either" ? null : row[2] == "female",
        IsPlural: false);
}
