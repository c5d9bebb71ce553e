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

    private readonly HashIndex _words;
    private readonly HashIndex _clusters;
    private readonly int _wordCount;

    /// <summary>Rows for a vocabulary, which maps normalised lower-case forms to rows from 1 on, and for the forms' places in
    /// the cluster trees (<see cref="WordPaths.Packed"/>).</summary>
    internal FormRows(HashIndex words, int wordCount, HashIndex clusters)
    {
        _words = words;
        _wordCount = wordCount;
        _clusters = clusters;
    }

    /// <summary>Rows of the table that forms can have.</summary>
    internal int Count => 1 + _wordCount + ClusterRows + AffixRows + ShapeRows;

    /// <summary>Adds the rows of a form; the first is the word's own.</summary>
    internal void Add(ReadOnlySpan<char> form, List<int> rows)
    {
        Span<char> buffer = stackalloc char[48];
        var lower = FormHash.Normalise(form, buffer, lower: true);
        rows.Add(_words.TryFind(FormHash.Of(lower), out var row) ? (int)row : Unknown);
        AddClusters(FindPaths(form), rows);
        var affixes = 1 + _wordCount + ClusterRows;
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
            rows.Add(1 + _wordCount);
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

    // As it is, else in lower case, else with a capital.
    private WordPaths FindPaths(ReadOnlySpan<char> form)
    {
        Span<char> buffer = stackalloc char[48];
        var normal = FormHash.Normalise(form, buffer, lower: false);
        if (_clusters.TryFind(FormHash.Of(normal), out var paths))
        {
            return WordPaths.From(paths);
        }

        var lower = FormHash.Normalise(form, buffer, lower: true);
        if (lower.IsEmpty || _clusters.TryFind(FormHash.Of(lower), out paths))
        {
            return WordPaths.From(paths);
        }

        buffer[0] = char.ToUpperInvariant(buffer[0]);
        return _clusters.TryFind(FormHash.Of(lower), out paths) ? WordPaths.From(paths) : default;
    }

    private int ClusterRow(uint prefix, uint kind)
    {
        unchecked
        {
            var hash = (prefix + kind * 0x9E3779B1u) * 0x85EBCA6Bu;
            hash ^= hash >> 15;
            return 2 + _wordCount + (int)(hash % (ClusterRows - 1));
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
