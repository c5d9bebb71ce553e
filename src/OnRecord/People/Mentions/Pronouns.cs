using System.Collections.Frozen;

namespace OnRecord.People.Mentions;

/// <summary>The pronouns of English that can stand for a speaker.</summary>
internal static class Pronouns
{
    private static readonly FrozenDictionary<string, PronounKind>.AlternateLookup<ReadOnlySpan<char>> Kinds =
        new (PronounKind Kind, string[] Words)[]
        {
            (PronounKind.He, ["he", "him", "his", "himself"]),
            (PronounKind.She, ["she", "her", "hers", "herself"]),
            (PronounKind.They, ["they", "them", "their", "theirs", "themselves", "themself"]),
            (PronounKind.It, ["it", "its", "itself"]),
            (PronounKind.I, ["i", "me", "my", "mine", "myself"]),
            (PronounKind.We, ["we", "us", "our", "ours", "ourselves"]),
            (PronounKind.You, ["you", "your", "yours", "yourself", "yourselves"]),
            (PronounKind.Relative, ["who", "whom", "whose", "which", "that"]),
        }
        .SelectMany(static row => row.Words.Select(word => KeyValuePair.Create(word, row.Kind)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What <paramref name="word"/> can stand for.</summary>
    internal static PronounKind Of(ReadOnlySpan<char> word) => Kinds.TryGetValue(word, out var kind) ? kind : PronounKind.Other;
}
