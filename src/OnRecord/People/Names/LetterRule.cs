using System.Runtime.CompilerServices;

namespace OnRecord.People.Names;

/// <summary>One run of letters and what replaces it.</summary>
/// <param name="From">The run; at least one letter.</param>
/// <param name="To">What replaces it; may be empty.</param>
/// <param name="AtStart">True when the run must begin the word.</param>
/// <param name="AtEnd">True when the run must end the word.</param>
internal sealed record LetterRule(string From, string To, bool AtStart, bool AtEnd)
{
    /// <summary>The higher is tried first: the longer run, then the one tied to a place.</summary>
    public int Rank => (From.Length * 4) + (AtStart ? 2 : 0) + (AtEnd ? 1 : 0);

    /// <summary>The rule of a row: a run of letters with its marks, what replaces it.</summary>
    public static LetterRule FromRow(string[] row)
    {
        var start = row[0].StartsWith('^');
        var end = row[0].EndsWith('$');
        return new LetterRule(row[0].Trim('^', '$'), row.Length > 1 ? row[1] : "", start, end);
    }

    /// <summary>True when the run stands at <paramref name="index"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Fits(ReadOnlySpan<char> word, int index) =>
        (!AtStart || index == 0)
        && (AtEnd ? index + From.Length == word.Length : index + From.Length <= word.Length)
        && (From.Length == 1 || word[index + 1] == From[1])
        && word.Slice(index, From.Length).SequenceEqual(From);
}
