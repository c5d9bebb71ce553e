using System.Collections.Frozen;

namespace OnRecord.Tagging;

/// <summary>Which rows of the embedding table make up a word form: its own, its clusters', its beginning's, ending's and
/// shape's.</summary>
internal sealed class FormRows
{
    /// <summary>Row of words that are not in the vocabulary.</summary>
    internal const int Unknown = 0;

    private const int ClusterRows = 12288;
    private const int AffixRows = 16384;
    private const int ShapeRows = 512;
    private static readonly int[] CoarseBits = [4, 6, 8, 11, 18];
    private static readonly int[] FineBits = [8, 11, 14];

    private readonly FrozenDictionary<ulong, int> _words;
    private readonly WordClusters _clusters;

    /// <summary>Rows for a vocabulary: the hashes of its normalised lower-case forms, in the order of their rows from 1.</summary>
    internal FormRows(IReadOnlyList<ulong> words, WordClusters clusters)
    {
        Words = words;
        _words = words.Select(static (hash, i) => KeyValuePair.Create(hash, i + 1)).ToFrozenDictionary();
        _clusters = clusters;
    }

    /// <summary>Hashes of the vocabulary, in the order of their rows.</summary>
    internal IReadOnlyList<ulong> Words { get; }

    /// <summary>The clusters in use.</summary>
    internal WordClusters Clusters => _clusters;

    /// <summary>Rows of the table that forms can have.</summary>
    internal int Count => 1 + Words.Count + ClusterRows + AffixRows + ShapeRows;

    /// <summary>Adds the rows of a form; the first is the word's own.</summary>
    internal void Add(ReadOnlySpan<char> form, List<int> rows)
    {
        Span<char> buffer = stackalloc char[48];
        var lower = FormHash.Normalise(form, buffer, lower: true);
        rows.Add(_words.GetValueOrDefault(FormHash.Of(lower), Unknown));
        AddClusters(_clusters.Find(form), rows);
        var affixes = 1 + Words.Count + ClusterRows;
        for (var length = 1; length <= 4; length++)
        {
            rows.Add(affixes + (int)(FormHash.Of(lower[Math.Max(0, lower.Length - length)..], (uint)length) % AffixRows));
        }

        rows.Add(affixes + (int)(FormHash.Of(lower[..Math.Min(3, lower.Length)], 7) % AffixRows));
        rows.Add(affixes + AffixRows + (int)(Shape(form) % ShapeRows));
    }

    private void AddClusters(WordPaths paths, List<int> rows)
    {
        if (!paths.HasValue)
        {
            rows.Add(1 + Words.Count);
            return;
        }

        foreach (var bits in CoarseBits)
        {
            rows.Add(ClusterRow(paths.CoarsePrefix(bits), (uint)bits));
        }

        foreach (var bits in FineBits)
        {
            rows.Add(ClusterRow(paths.FinePrefix(bits), (uint)bits + 32));
        }
    }

    private int ClusterRow(uint prefix, uint kind)
    {
        unchecked
        {
            var hash = (prefix + kind * 0x9E3779B1u) * 0x85EBCA6Bu;
            hash ^= hash >> 15;
            return 2 + Words.Count + (int)(hash % (ClusterRows - 1));
        }
    }

    // Runs of capitals, small letters, digits and other marks, each run written once; at most the first eight runs.
    private static ulong Shape(ReadOnlySpan<char> form)
    {
        Span<char> shape = stackalloc char[8];
        var length = 0;
        foreach (var c in form)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsDigit(c) ? '0' : c;
            if (length > 0 && shape[length - 1] == kind && length < 2)
            {
                shape[length++] = kind;
            }
            else if (length == 0 || shape[length - 1] != kind)
            {
                if (length == shape.Length)
                {
                    break;
                }

                shape[length++] = kind;
            }
        }

        return FormHash.Of(shape[..length], 9);
    }
}
