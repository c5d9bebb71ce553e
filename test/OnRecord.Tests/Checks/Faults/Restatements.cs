namespace OnRecord.Tests.Checks.Faults;

/// <summary>Sentences that can be said once more elsewhere in the report.</summary>
internal static class Restatements
{
    private static readonly string[] Leaning =
    [
        "It", "They", "He", "She", "This", "That", "These", "Those", "Their", "His", "Her", "Its", "Of", "But", "And", "There",
        "That's", "That’s", "It's", "It’s", "Another", "So",
    ];

    private static readonly string[] Inside = [" that lead ", " of that,"];

    /// <summary>Whether the words are a sentence of middling length that does not lean on the one before.</summary>
    public static bool CanStandAlone(string words) => words.Count(char.IsWhiteSpace) is >= 5 and <= 26 && words[^1] == '.'
        && char.IsUpper(words[0]) && !Inside.Any(inside => words.Contains(inside, StringComparison.Ordinal))
        && !Leaning.Contains(words[..words.IndexOf(' ', StringComparison.Ordinal)].TrimEnd(','));
}
