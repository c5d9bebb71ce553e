using System.Text;

namespace OnRecord.People;

/// <summary>The words of a source as a name.</summary>
internal static class SourceName
{
    private static readonly string[] Articles = ["the ", "a ", "an "];
    private static readonly string[] Possessives = ["'s", "’s"];

    /// <summary>The words of <paramref name="source"/>, one space between them, without a closing possessive or comma.</summary>
    public static string In(string text, IReadOnlyList<TextSpan> source)
    {
        var name = new StringBuilder();
        foreach (var span in source)
        {
            AppendWords(name, span.In(text));
        }

        return WithoutPossessive(name.ToString().TrimEnd(','));
    }

    /// <summary>What two names share that differ only in case or in a leading article.</summary>
    public static string Fold(string name)
    {
        var folded = name.ToLowerInvariant();
        var article = Array.Find(Articles, article => folded.StartsWith(article, StringComparison.Ordinal));
        return article is null ? folded : folded[article.Length..];
    }

    private static void AppendWords(StringBuilder name, ReadOnlySpan<char> words)
    {
        var space = name.Length > 0;
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c))
            {
                space = name.Length > 0;
                continue;
            }

            name.Append(space ? " " : "").Append(c);
            space = false;
        }
    }

    private static string WithoutPossessive(string name)
    {
        var ending = Array.Find(Possessives, ending => name.EndsWith(ending, StringComparison.Ordinal));
        return ending is null || ending.Length == name.Length ? name : name[..^ending.Length];
    }
}
