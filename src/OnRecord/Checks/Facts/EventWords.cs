using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Checks.Facts;

/// <summary>The words of data/en/event-words.tsv, which tell of what happens to a number of people or things.</summary>
internal static class EventWords
{
    private static readonly FrozenDictionary<string,
        (string Event, EventKind Kind)> Verbs = Read(EventKind.Verb, EventKind.Own);
    private static readonly FrozenDictionary<string, (string Event, EventKind Kind)> States = Read(EventKind.State);
    private static readonly FrozenDictionary<string,
        (string Event, EventKind Kind)> Nouns = Read(EventKind.Noun, EventKind.Act);

    /// <summary>What the verb of this lemma tells of.</summary>
    internal static (string? Event, EventKind Kind) OfVerb(string lemma) => Verbs.GetValueOrDefault(lemma);

    /// <summary>What the adjective tells of.</summary>
    internal static (string? Event, EventKind Kind) OfState(string word) => States.GetValueOrDefault(word);

    /// <summary>What the noun of this lemma tells of.</summary>
    internal static (string? Event, EventKind Kind) OfNoun(string lemma) => Nouns.GetValueOrDefault(lemma);

    private static FrozenDictionary<string, (string Event, EventKind Kind)> Read(params EventKind[] kinds) =>
        WordLists.Rows("event-words")
        .Select(static row => (Word: row[0], Event: row[1], Kind: Enum.Parse<EventKind>(row[2], ignoreCase: true)))
        .Where(row => kinds.Contains(row.Kind)).DistinctBy(static row => row.Word)
        .ToFrozenDictionary(static row => row.Word, static row => (row.Event, row.Kind),
            StringComparer.OrdinalIgnoreCase);
}
