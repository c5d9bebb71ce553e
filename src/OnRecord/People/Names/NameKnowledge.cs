using System.Collections.Frozen;

namespace OnRecord.People.Names;

/// <summary>What is known of single words of names: given names and their sex, family names, particles.</summary>
/// <remarks>Words are looked up by their <see cref="NameKey"/>, so in any spelling, case and alphabet.</remarks>
internal static class NameKnowledge
{
    private static readonly Dictionary<ulong, byte> Given = ReadGiven();

    private static readonly HashSet<ulong> Family = KeysOf("family-names.txt");

    private static readonly HashSet<ulong> FamilyFirst = KeysOf("family-first.txt");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles =
        NameFile.Words("name-particles.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<ulong> Compounds = KeysOf("name-compounds.txt");

    /// <summary>True for a word that people have as a given name, a short or pet name included.</summary>
    public static bool IsGivenName(ReadOnlySpan<char> word)
    {
        var key = NameKey.Of(word);
        return Given.ContainsKey(key) || Nicknames.Knows(key);
    }

    /// <summary>True for a word that people have as a family name.</summary>
    public static bool IsFamilyName(ReadOnlySpan<char> word) => Family.Contains(NameKey.Of(word));

    /// <summary>True for a Chinese, Korean or Vietnamese family name, which stands before the given name.</summary>
    public static bool IsFamilyNameThatComesFirst(ReadOnlySpan<char> word) => FamilyFirst.Contains(NameKey.Of(word));

    /// <summary>True for a small word that belongs to the family name after it: <c>van</c>, <c>al</c>.</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => Particles.Contains(word);

    /// <summary>True for a word that makes one name with the word after it: <c>Abdul</c>, <c>Abu</c>.</summary>
    public static bool BeginsCompound(ReadOnlySpan<char> word) => Compounds.Contains(NameKey.Of(word));

    /// <summary>How probable it is that somebody of the given name is a woman, 0 to 1; null if not known.</summary>
    public static double? FemaleShare(ReadOnlySpan<char> word) =>
        Given.TryGetValue(NameKey.OfSpelling(word), out var percent) || Given.TryGetValue(NameKey.Of(word), out percent)
            ? percent / 100.0 : null;

    private static HashSet<ulong> KeysOf(string file) => [.. NameFile.Words(file).Select(word => NameKey.Of(word))];

    private static Dictionary<ulong, byte> ReadGiven()
    {
        // A spelling that is not listed has the mean of those that share its key.
        var given = new Dictionary<ulong, byte>();
        var sums = new Dictionary<ulong, (int Sum, int Count)>();
        foreach (var row in NameFile.Rows("given-names.tsv"))
        {
            var percent = int.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture);
            foreach (var word in NameFile.WordsOf(row[1]))
            {
                var key = NameKey.Of(word);
                var (sum, count) = sums.GetValueOrDefault(key);
                sums[key] = (sum + percent, count + 1);
                given[NameKey.OfSpelling(word)] = (byte)percent;
            }
        }

        foreach (var (key, (sum, count)) in sums)
        {
            given[key] = (byte)(sum / count);
        }

        return given;
    }
}
