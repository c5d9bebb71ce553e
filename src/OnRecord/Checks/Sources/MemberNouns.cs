using System.Collections.Frozen;
using OnRecord.Checks.Quotations;
using OnRecord.People.Mentions;
using OnRecord.Text;
using OnRecord.Wordings;

namespace OnRecord.Checks.Sources;

/// <summary>Nouns that people are called by, brought down to what tells whether one is of a group (data/en/member-nouns.tsv).
/// </summary>
internal static class MemberNouns
{
    private const int LeastStem = 3;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Kinds =
        WordLists.Rows("member-nouns").ToFrozenDictionary(static row => row[0], static row => row[1], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (string Plural, string Singular)[] Endings = [("men", "man"), ("ies", "y"), ("es", ""), ("s", "")];

    /// <summary>Adds what the words of a name or description count as: a noun for people its kind, others themselves.</summary>
    internal static void Add(HashSet<ulong> kinds, FoldedWords words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (KindOf(words.Word(i)) is { } kind)
            {
                kinds.Add(WordKey.Of(kind));
            }
            else if (ContentStems.Of(words, i) is not 0 and var stem)
            {
                kinds.Add(stem);
            }
        }
    }

    /// <summary>True when one of the words is the plural of a noun for people.</summary>
    internal static bool HavePlural(FoldedWords words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (SpeakerNouns.Find(words.Word(i)) is { Kind: SpeakerKind.Person, IsPlural: true })
            {
                return true;
            }
        }

        return false;
    }

    private static string? KindOf(ReadOnlySpan<char> word)
    {
        if (Kinds.TryGetValue(word, out var kind))
        {
            return kind;
        }

        var singular = Singular(word);
        return Kinds.TryGetValue(singular, out kind) ? kind
            : SpeakerNouns.Find(word) is { Kind: SpeakerKind.Person } ? singular
            : null;
    }

    private static string Singular(ReadOnlySpan<char> word)
    {
        foreach (var (plural, singular) in Endings)
        {
            if (word.Length >= plural.Length + LeastStem && word.EndsWith(plural, StringComparison.Ordinal))
            {
                return string.Concat(word[..^plural.Length], singular);
            }
        }

        return word.ToString();
    }
}
