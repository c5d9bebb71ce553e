using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Settings;

/// <summary>Words that take somebody to whom something is said (data/en/addressing-words.tsv), by lemma.</summary>
internal static class AddressingWords
{
    private const string NounMark = "noun-";

    private static readonly FrozenDictionary<string, Addressing> Verbs = Read(isNoun: false);

    private static readonly FrozenDictionary<string, Addressing> Nouns = Read(isNoun: true);

    /// <summary>How a verb takes them.</summary>
    internal static Addressing OfVerb(string lemma) => Verbs.GetValueOrDefault(lemma);

    /// <summary>How a noun takes them.</summary>
    internal static Addressing OfNoun(string lemma) => Nouns.GetValueOrDefault(lemma);

    /// <summary>What a preposition is looked for as; none for others.</summary>
    internal static Addressing OfPreposition(ReadOnlySpan<char> word) =>
        Is(word, "to") ? Addressing.To
        : Is(word, "with") ? Addressing.With
        : Is(word, "before") ? Addressing.Before
        : Is(word, "of") ? Addressing.Of
        : Is(word, "at") ? Addressing.At
        : Is(word, "on") || Is(word, "upon") ? Addressing.On
        : Is(word, "for") ? Addressing.For
        : Addressing.None;

    private static bool Is(ReadOnlySpan<char> word, string preposition) =>
        word.Equals(preposition, StringComparison.OrdinalIgnoreCase);

    private static FrozenDictionary<string, Addressing> Read(bool isNoun)
    {
        var words = new Dictionary<string, Addressing>(StringComparer.Ordinal);
        foreach (var line in WordLists.Lines("addressing-words", "tsv"))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var (word, how) = (line[..tab], line[(tab + 1)..]);
            var ofNoun = how.StartsWith(NounMark, StringComparison.Ordinal);
            if (ofNoun == isNoun || how == "other")
            {
                words[word] = words.GetValueOrDefault(word) | Named(ofNoun ? how[NounMark.Length..] : how);
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Addressing Named(string how) => how switch
    {
        "object" => Addressing.Object,
        "command" => Addressing.Command,
        "occasion" => Addressing.Occasion,
        "issue" => Addressing.Issue,
        "other" => Addressing.Other,
        "own-words" => Addressing.OwnWords,
        "told" => Addressing.Told,
        "going-on" => Addressing.GoingOn,
        _ => OfPreposition(how) is not Addressing.None and var preposition ? preposition
            : throw new InvalidDataException($"addressing-words.tsv names the unknown way \"{how}\"."),
    };
}
