using System.Text.RegularExpressions;

namespace OnRecord.Benchmarks;

/// <summary>Texts to time with, and their words: runs of letters, digits and underscores, as every reader timed here
/// counts them.</summary>
internal sealed partial class BenchTexts
{
    private BenchTexts(IReadOnlyList<string> texts)
    {
        Texts = texts;
        WordCounts = [.. texts.Select(text => Word().Count(text))];
    }

    /// <summary>The texts, ordered by their files' names.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>Number of words in each text.</summary>
    public IReadOnlyList<int> WordCounts { get; }

    /// <summary>Number of words in all texts.</summary>
    public int Words => WordCounts.Sum();

    /// <summary>The <c>.txt</c> files of a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or no text in it.</exception>
    public static BenchTexts From(string folder)
    {
        var paths = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).ToArray();
        return paths.Length > 0
            ? new BenchTexts([.. paths.Select(File.ReadAllText)])
            : throw new DirectoryNotFoundException($"The folder \"{folder}\" holds no .txt file. Name one that does.");
    }

    /// <summary>The development texts beside the repository, or else the repository's examples.</summary>
    public static BenchTexts FromBesideOrExamples()
    {
        string[] places = [Path.Combine("shared", "data", "polnear", "dev", "text"), "examples"];
        var folder = places.Select(Above).FirstOrDefault(place => place is not null);
        return From(folder ?? throw new DirectoryNotFoundException("No shared or examples is above this program."));
    }

    private static string? Above(string place)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.Exists(Path.Combine(folder, place)))
            {
                return Path.Combine(folder, place);
            }
        }

        return null;
    }

    [GeneratedRegex(@"[\p{L}\p{N}_]+")]
    private static partial Regex Word();
}
