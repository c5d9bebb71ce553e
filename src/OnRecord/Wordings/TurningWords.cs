using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Wordings;

/// <summary>Small words that turn the meaning of a sentence (data/en/turning-words.tsv).</summary>
internal static class TurningWords
{
    private static readonly FrozenDictionary<string, ChangeKind>.AlternateLookup<ReadOnlySpan<char>> Kinds =
        WordLists.Rows("turning-words")
            .ToFrozenDictionary(static row => row[0], static row => KindNamed(row[1]), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a word of a wording turns; null for most words.</summary>
    internal static ChangeKind? KindOf(FoldedWords words, int index) =>
        Kinds.TryGetValue(words.Word(index), out var kind) ? kind
        : words.Words[index].Has(WordSigns.Digits) ? ChangeKind.Number
        : null;

    /// <summary>What the words of a run turn first, in the order of <see cref="ChangeKind"/>; null where they turn
    /// nothing.</summary>
    internal static ChangeKind? KindOf(FoldedWords words, TextSpan run)
    {
        ChangeKind? first = null;
        for (var i = run.Start; i < run.End; i++)
        {
            first = KindOf(words, i) is { } kind && !(first <= kind) ? kind : first;
        }

        return first;
    }

    private static ChangeKind KindNamed(string name) => name switch
    {
        "negation" => ChangeKind.Negation,
        "modal" => ChangeKind.Modal,
        "number" => ChangeKind.Number,
        _ => throw new InvalidDataException($"turning-words.tsv names the unknown kind \"{name}\"."),
    };
}
