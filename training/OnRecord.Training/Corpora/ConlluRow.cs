using System.Globalization;

namespace OnRecord.Training.Corpora;

/// <summary>One line of a CoNLL-U sentence, its columns as they stand in the file.</summary>
/// <remarks>
/// <c>Line</c> is the line's number in the file, counted from 1; <c>Misc</c> the last column, <c>Key=value</c> pairs
/// joined by <c>|</c>, or <c>_</c>.
/// </remarks>
internal sealed record ConlluRow(
    int Line, string Id, string Form, string Lemma, string Tag, string Head, string Relation, string Misc)
{
    private const int Columns = 10;

    /// <summary>True for a word; false for a range such as <c>3-4</c> and an empty node such as <c>8.1</c>.</summary>
    public bool IsWord => Id.AsSpan().IndexOfAny('-', '.') < 0;

    /// <summary>True for a written form that the words after it share.</summary>
    public bool IsRange => Id.Contains('-', StringComparison.Ordinal);

    /// <summary>True when the written form is followed by a space, or by the end of a paragraph.</summary>
    public bool SpaceAfter => MiscValue("SpaceAfter") is not "No";

    /// <summary>Reads a line's ten columns; null where they are not ten.</summary>
    public static ConlluRow? From(string line, int number, StringPool pool)
    {
        Span<Range> at = stackalloc Range[Columns + 1];
        var text = line.AsSpan();
        return text.Split(at, '\t') != Columns ? null : new ConlluRow(
            number, pool.Get(text[at[0]]), pool.Get(text[at[1]]), pool.Get(text[at[2]]), pool.Get(text[at[4]]),
            pool.Get(text[at[6]]), pool.Get(text[at[7]]), pool.Get(text[at[9]]));
    }

    /// <summary>The last word id of a range such as <c>3-4</c>; 0 where it can't be read.</summary>
    public int RangeEnd() => Number(Id.AsSpan(Id.IndexOf('-', StringComparison.Ordinal) + 1)) ?? 0;

    /// <summary>The id of the head, counted from 1 in the sentence; 0 for a root or none.</summary>
    public int HeadId() => Number(Head) ?? 0;

    /// <summary>The value of a key in the last column; null where it has no such key.</summary>
    public string? MiscValue(string key)
    {
        foreach (var at in Misc.AsSpan().Split('|'))
        {
            var pair = Misc.AsSpan(at);
            if (pair.StartsWith(key, StringComparison.Ordinal) && pair.Length > key.Length && pair[key.Length] == '=')
            {
                return pair[(key.Length + 1)..].ToString();
            }
        }

        return null;
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
