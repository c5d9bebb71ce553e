using System.Buffers;

namespace OnRecord.Wordings;

/// <summary>Aligns two short runs of words: the best order-keeping pairing under costs for exchanged words and for
/// gaps, which cost the same however long they are (Gotoh's algorithm with an extension cost of 0).</summary>
/// <remarks>Time and memory are the product of the two lengths, which callers bound.</remarks>
internal readonly ref struct AlignmentGrid
{
    // Only the order among these matters. Two equal words are worth a gap on either side, one is not; one word
    // exchanged is cheaper than one left out and another put in, three are not.
    private const int Equal = 5;
    private const int Exchanged = -3;
    private const int Gap = -4;
    private const int Never = int.MinValue / 2;

    private const byte FromGapInOther = 1;
    private const byte FromGapInOne = 2;
    private const byte Sources = 3;
    private const byte GoesOnInOther = 4;
    private const byte GoesOnInOne = 8;

    private readonly ReadOnlySpan<ulong> _one;
    private readonly ReadOnlySpan<ulong> _other;
    private readonly Span<byte> _steps;
    private readonly Span<int> _best;
    private readonly Span<int> _gapInOther;
    private readonly int _width;

    private AlignmentGrid(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other, Span<byte> steps, Span<int> rows)
    {
        _one = one;
        _other = other;
        _steps = steps;
        _width = other.Length + 1;
        _best = rows[.._width];
        _gapInOther = rows[_width..];
    }

    /// <summary>Writes to <paramref name="partners"/>, for each word of <paramref name="one"/>, the index of the word
    /// of
    /// <paramref name="other"/> that it is paired with, equal or exchanged; -1 where it has none.</summary>
    /// <param name="one">Keys of words.</param>
    /// <param name="other">Keys of the other's words.</param>
    /// <param name="ends">Where a gap costs nothing.</param>
    /// <param name="partners">As long as <paramref name="one"/>.</param>
    internal static void Align(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other, FreeEnds ends, Span<int> partners)
    {
        partners.Fill(-1);
        if (one.IsEmpty || other.IsEmpty)
        {
            return;
        }

        var width = other.Length + 1;
        var steps = ArrayPool<byte>.Shared.Rent((one.Length + 1) * width);
        var rows = ArrayPool<int>.Shared.Rent(2 * width);
        var grid = new AlignmentGrid(one, other, steps, rows.AsSpan(0, 2 * width));
        grid.Trace(grid.Fill(ends), partners);
        ArrayPool<byte>.Shared.Return(steps);
        ArrayPool<int>.Shared.Return(rows);
    }

    // The place to trace back from.
    private (int One, int Other) Fill(FreeEnds ends)
    {
        var first = (ends & FreeEnds.Start) != 0 ? 0 : Gap;
        _best.Fill(first);
        _best[0] = 0;
        _gapInOther.Fill(Never);
        var (best, place) = (Never, (0, 0));
        for (var i = 1; i <= _one.Length; i++)
        {
            FillRow(i, first);
            if ((ends & FreeEnds.End) != 0 && _best[^1] > best)
            {
                (best, place) = (_best[^1], (i, _other.Length));
            }
        }

        if ((ends & FreeEnds.End) == 0)
        {
            return (_one.Length, _other.Length);
        }

        for (var j = 0; j < _width; j++)
        {
            if (_best[j] > best)
            {
                (best, place) = (_best[j], (_one.Length, j));
            }
        }

        return place;
    }

    private void FillRow(int i, int first)
    {
        var (diagonal, gapInOne, word) = (_best[0], Never, _one[i - 1]);
        _best[0] = first;
        var steps = _steps.Slice(i * _width, _width);
        for (var j = 1; j < _width; j++)
        {
            var step = (byte)0;
            var opened = _best[j] + Gap;
            step |= _gapInOther[j] >= opened ? GoesOnInOther : (byte)0;
            _gapInOther[j] = Math.Max(_gapInOther[j], opened);
            opened = _best[j - 1] + Gap;
            step |= gapInOne >= opened ? GoesOnInOne : (byte)0;
            gapInOne = Math.Max(gapInOne, opened);
            var paired = diagonal + (word == _other[j - 1] ? Equal : Exchanged);
            var best = Math.Max(paired, Math.Max(_gapInOther[j], gapInOne));
            step |= best == paired ? (byte)0 : best == _gapInOther[j] ? FromGapInOther : FromGapInOne;
            (diagonal, _best[j], steps[j]) = (_best[j], best, step);
        }
    }

    private void Trace((int One, int Other) place, Span<int> partners)
    {
        var (i, j) = place;
        while (i > 0 && j > 0)
        {
            switch (_steps[(i * _width) + j] & Sources)
            {
                case FromGapInOther:
                    i = EndOfGapInOther(i, j);
                    break;
                case FromGapInOne:
                    j = EndOfGapInOne(i, j);
                    break;
                default:
                    partners[--i] = --j;
                    break;
            }
        }
    }

    private int EndOfGapInOther(int i, int j)
    {
        while (i > 1 && (_steps[(i * _width) + j] & GoesOnInOther) != 0)
        {
            i--;
        }

        return i - 1;
    }

    private int EndOfGapInOne(int i, int j)
    {
        while (j > 1 && (_steps[(i * _width) + j] & GoesOnInOne) != 0)
        {
            j--;
        }

        return j - 1;
    }
}
