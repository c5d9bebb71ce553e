using OnRecord.People.Names;
using OnRecord.Training.Tests.Support;
using Xunit;

namespace OnRecord.Training.Tests.Names;

/// <summary>Measures the table of letters on names that people wrote in English and in Russian.</summary>
public sealed class TransliterationPairsTests(ITestOutputHelper output)
{
    // The pairs are noisy: some join two different names, and the Polish ones are spelled the Polish way.
    private const double LeastOneKey = 0.75;
    private const double LeastAlike = 0.90;

    private static readonly string[] LatinEndings =
        ["ov", "ova", "ev", "eva", "sky", "skiy", "ski", "enko", "vich", "chuk"];
    private static readonly string[] CyrillicEndings =
        ["ов", "ова", "ев", "ева", "ёв", "ский", "ская", "ски", "ко", "вич", "чук"];

    [Fact]
    public void Slavic_family_names_in_both_alphabets_share_their_key()
    {
        var pairs = Read();
        var oneKey = pairs.Count(pair => NameKey.Of(pair.Latin) == NameKey.Of(pair.Cyrillic));
        var alike = pairs.Count(pair => Family(pair.Latin).LikenessTo(Family(pair.Cyrillic)) != WordLikeness.None);
        var (keyShare, alikeShare) = ((double)oneKey / pairs.Count, (double)alike / pairs.Count);
        output.WriteLine($"{pairs.Count} pairs: one key {keyShare:P1}, alike {alikeShare:P1}");

        Assert.NotEmpty(pairs);
        Assert.True(keyShare >= LeastOneKey, $"{oneKey} of {pairs.Count} share a key.");
        Assert.True(alikeShare >= LeastAlike, $"{alike} of {pairs.Count} are alike.");
    }

    private static ComparedWord Family(string word) => new(word, NameRole.Family);

    private static List<(string Latin, string Cyrillic)> Read() =>
        [.. from line in File.ReadLines(SharedData.Find("names/russian-english.tsv"))
            let columns = line.Split('\t')
            let cyrillic = columns[1].Replace(" ", "", StringComparison.Ordinal)
            where Array.Exists(LatinEndings, ending => columns[0].EndsWith(ending, StringComparison.Ordinal))
                && Array.Exists(CyrillicEndings, ending => cyrillic.EndsWith(ending, StringComparison.Ordinal))
                && columns[0].Length > 4 && !columns[0].Contains(' ', StringComparison.Ordinal)
            select (columns[0], cyrillic)];
}
