namespace OnRecord.Tests.Support;

/// <summary>Names of nobody, the same in every run.</summary>
internal static class MadeUpNames
{
    private const string Consonants = "bdfgklmnprstvz";
    private const string Vowels = "aeiou";

    /// <summary>Names without end, such as <c>Luralo</c>; some come again.</summary>
    public static IEnumerable<string> Endless()
    {
        var random = new Random(7);
        while (true)
        {
            var name = string.Concat(Enumerable.Range(0, 4).Select(_ => $"{Consonants[random.Next(Consonants.Length)]}{Vowels[random.Next(Vowels.Length)]}"));
            yield return char.ToUpperInvariant(name[0]) + name[1..];
        }
    }

    /// <summary>So many different names.</summary>
    public static IReadOnlyList<string> Distinct(int count) => [.. Endless().Distinct().Take(count)];
}
