using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Settings;

/// <summary>Words that show how something was said (data/en/circumstances.tsv).</summary>
internal static class CircumstanceWords
{
    private static readonly (CircumstanceKind Kind, string How, string Words)[] All = [.. Read()];

    /// <summary>Phrases that show a circumstance wherever they stand in the saying's own words.</summary>
    internal static readonly WordPhrases<CircumstanceKind> Phrases = new(With("phrase"),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of broadcasters and programmes; case matters in the first word.</summary>
    internal static readonly WordPhrases<CircumstanceKind> Outlets = new(With("outlet"), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, CircumstanceKind> Verbs = OneWord("verb");
    private static readonly FrozenDictionary<string, CircumstanceKind> Sources = OneWord("source");
    private static readonly FrozenDictionary<string, CircumstanceKind> Nouns = OneWord("noun");
    private static readonly FrozenDictionary<string, (string First, CircumstanceKind Kind)[]> NounPairs = Pairs();

    /// <summary>What a cue's verb shows; null for nothing.</summary>
    internal static CircumstanceKind? OfVerb(string lemma) => Verbs.TryGetValue(lemma, out var kind) ? kind : null;

    /// <summary>What a source shows that a noun heads; null for nothing.</summary>
    internal static CircumstanceKind? OfSource(string lemma) => Sources.TryGetValue(lemma, out var kind) ? kind : null;

    /// <summary>What a noun behind a preposition shows, with the word before it; null for nothing.</summary>
    internal static CircumstanceKind? OfNoun(string lemma, ReadOnlySpan<char> before)
    {
        if (NounPairs.TryGetValue(lemma, out var pairs))
        {
            foreach (var (first, kind) in pairs)
            {
                if (before.Equals(first, StringComparison.OrdinalIgnoreCase))
                {
                    return kind;
                }
            }
        }

        return Nouns.TryGetValue(lemma, out var alone) ? alone : null;
    }

    private static IEnumerable<(CircumstanceKind Kind, string How, string Words)> Read() =>
        WordLists.Lines("circumstances", "tsv").Select(static line => line.Split('\t'))
            .Select(static columns => (Enum.Parse<CircumstanceKind>(columns[0]), columns[1], columns[2]));

    private static IEnumerable<(string, CircumstanceKind)> With(string how) =>
        All.Where(entry => entry.How == how).Select(static entry => (entry.Words, entry.Kind));

    private static FrozenDictionary<string, CircumstanceKind> OneWord(string how) =>
        All.Where(entry => entry.How == how && !entry.Words.Contains(' ', StringComparison.Ordinal))
            .ToFrozenDictionary(static entry => entry.Words, static entry => entry.Kind, StringComparer.Ordinal);

    private static FrozenDictionary<string, (string, CircumstanceKind)[]> Pairs() =>
        All.Where(static entry => entry.How == "noun" && entry.Words.Contains(' ', StringComparison.Ordinal))
            .Select(static entry => (Words: entry.Words.Split(' '), entry.Kind))
            .GroupBy(static entry => entry.Words[1], StringComparer.Ordinal)
            .ToFrozenDictionary(
                static second => second.Key,
                static second => second.Select(static entry => (entry.Words[0], entry.Kind)).ToArray(),
                StringComparer.Ordinal);
}
