using System.Globalization;

namespace OnRecord.Training.Corpora;

/// <summary>Reads Brown clusters of words: bit strings, of which words used alike share the beginning.</summary>
public static class ClusterFile
{
    /// <summary>
    /// Bit strings of <c>0</c> and <c>1</c> by word, case kept. A line holds bit string, word and count, or word and
    /// bit string, parted by tabs. Where a word stands twice, its first line counts.
    /// </summary>
    /// <param name="path">A text file, gzipped where its name ends in <c>.gz</c>.</param>
    /// <param name="leastCount">Words with a lower count are left out; words without a count stay.</param>
    /// <exception cref="OnRecordException">OR9301: unreadable; OR9305: a line breaks the format.</exception>
    public static IReadOnlyDictionary<string, string> Read(string path, int leastCount = 1)
    {
        ArgumentNullException.ThrowIfNull(path);
        var clusters = new Dictionary<string, string>(StringComparer.Ordinal);
        var pool = new StringPool();
        var lines = CorpusFile.ReadLines(path);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length > 0)
            {
                var (word, bits, count) = Parse(lines[i]) ?? throw Broken(path, i + 1);
                if (count >= leastCount)
                {
                    clusters.TryAdd(word, pool.Get(bits));
                }
            }
        }

        return clusters;
    }

    private static (string Word, string Bits, int Count)? Parse(string line) => line.Split('\t') switch
    {
        [var bits, var word, var digits] when IsBits(bits)
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) =>
            (word, bits, count),
        [var word, var bits] when IsBits(bits) => (word, bits, int.MaxValue),
        _ => null,
    };

    private static bool IsBits(string column) => column.Length > 0 && !column.AsSpan().ContainsAnyExcept('0', '1');

    private static OnRecordException Broken(string path, int line) => new(
        "OR9305",
        $"Line {line} of \"{path}\" is neither bit string, word and count nor word and bit string, parted by tabs. "
        + "Correct the line, or fetch the clusters again.");
}
