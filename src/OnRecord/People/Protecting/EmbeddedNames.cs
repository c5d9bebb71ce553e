using OnRecord.Text;

namespace OnRecord.People.Protecting;

/// <summary>Finds names inside a run of letters that is no word: "#FreeChernik", "maksimchernik.mp4".</summary>
internal sealed class EmbeddedNames(ProtectedNames names)
{
    private const int ShortestAtEdge = 3;

    /// <summary>The stretches of the run at <paramref name="run"/> that are words of names, in order.</summary>
    public List<(TextSpan Span, NameWord Word)> Find(string text, NameRun run)
    {
        var letters = text.AsSpan(run.Start, run.End - run.Start);
        var (folded, places) = (new char[letters.Length], new int[letters.Length + 1]);
        var length = NameRuns.Fold(letters, folded, places);
        places[length] = letters.Length;
        var cuts = Inside(folded.AsSpan(0, length));
        var found = new List<(TextSpan, NameWord)>();
        var hits = WithPieces(letters, (folded, places), length, cuts);
        if (hits.Count == 0 && run.Start > 0 && text[run.Start - 1] is '#' or '@')
        {
            AddAtEdge(folded, length, hits);
        }

        foreach (var (first, end, word) in hits)
        {
            found.Add((new TextSpan(run.Start + places[first], run.Start + places[end]), word));
        }

        return found;
    }

    // Long words anywhere, from left to right, the longest at each place.
    private List<(int First, int End, NameWord Word)> Inside(ReadOnlySpan<char> folded)
    {
        var found = new List<(int, int, NameWord)>();
        for (var at = 0; at < folded.Length;)
        {
            var (end, word) = (at + 1, (NameWord?)null);
            foreach (var length in names.InsideLengths)
            {
                if (at + length <= folded.Length && names.FindExactly(folded.Slice(at, length)) is { } hit)
                {
                    (end, word) = (at + length, hit);
                    break;
                }
            }

            if (word is not null)
            {
                found.Add((at, end, word));
            }

            at = end;
        }

        return found;
    }

    // Short words where they fill what is left between long ones, capitals and the run's ends.
    private List<(int First, int End, NameWord Word)> WithPieces(
        ReadOnlySpan<char> letters, (char[] Folded, int[] Places) fold, int length,
            List<(int First, int End, NameWord Word)> inside)
    {
        var found = new List<(int First, int End, NameWord Word)>(inside);
        var taken = inside.Select(hit => hit.First).ToHashSet();
        var from = 0;
        foreach (var end in Boundaries(letters, fold.Places, length, inside))
        {
            if (!taken.Contains(from) && names.FindExactly(fold.Folded.AsSpan(from, end - from)) is { } word)
            {
                found.Add((from, end, word));
            }

            from = end;
        }

        found.Sort((one, other) => one.First.CompareTo(other.First));
        return found;
    }

    private void AddAtEdge(char[] folded, int length, List<(int First, int End, NameWord Word)> found)
    {
        for (var size = ShortestAtEdge; size < Math.Min(length, ShortestAtEdge + 2); size++)
        {
            if (names.FindExactly(folded.AsSpan(length - size, size)) is { IsCommon: false } last)
            {
                found.Add((length - size, length, last));
                return;
            }

            if (names.FindExactly(folded.AsSpan(0, size)) is { IsCommon: false } first)
            {
                found.Add((0, size, first));
                return;
            }
        }
    }

    private static SortedSet<int> Boundaries(ReadOnlySpan<char> letters, int[] places, int length,
        List<(int First, int End, NameWord Word)> inside)
    {
        var boundaries = new SortedSet<int> { length };
        foreach (var (first, end, _) in inside)
        {
            boundaries.Add(first);
            boundaries.Add(end);
        }

        for (var i = 1; i < length; i++)
        {
            if (Characters.IsUpper(letters[places[i]]) && Characters.IsLower(letters[places[i - 1]]))
            {
                boundaries.Add(i);
            }
        }

        boundaries.Remove(0);
        return boundaries;
    }
}
