namespace OnRecord.Wordings;

/// <summary>Tells when two words are one in British and American spelling: "harbour" and "harbor".</summary>
internal static class SpellingForms
{
    // Shorter words that are so alike are others: "four" and "for".
    private const int LeastLength = 5;

    private static readonly (string British, string American)[] Forms =
        [("our", "or"), ("ise", "ize"), ("isi", "izi"), ("isa", "iza"), ("yse", "yze"), ("ysi", "yzi"), ("ogue", "og"), ("ll", "l"), ("tre", "ter"), ("bre", "ber"), ("ence", "ense")];

    /// <summary>True for two forms of one word; they are not the same letters.</summary>
    internal static bool AreOne(string one, string other) =>
        Math.Min(one.Length, other.Length) >= LeastLength && Math.Abs(one.Length - other.Length) <= 2
        && American(one) == American(other);

    private static string American(string word)
    {
        foreach (var (british, american) in Forms)
        {
            word = word.Replace(british, american, StringComparison.Ordinal);
        }

        return word;
    }
}
