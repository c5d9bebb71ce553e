namespace OnRecord.Wordings.Index;

/// <summary>
/// Says which segments to join. Segments have levels by their size, each four times the one below; where the newest are
/// four of one level, and perhaps some of lower ones, they become one. So there are about three of a level, a search
/// looks into few, and each posting is rewritten about once a level.
/// </summary>
internal static class MergeRule
{
    private const int Factor = 4;

    /// <summary>Up to this many wordings a segment is of the lowest level.</summary>
    private const long SmallSegment = 8192;

    /// <summary>The segments to join next, neighbours in order of their wordings; empty where nothing is due.</summary>
    /// <param name="ready">The segments in use, in order of their wordings.</param>
    public static IReadOnlyList<Segment> Due(IReadOnlyList<Segment> ready)
    {
        var (highest, count) = (0, 0);
        for (var from = ready.Count - 1; from >= 0; from--)
        {
            var level = Level(ready[from]);
            count = level > highest ? 1 : count + (level == highest ? 1 : 0);
            highest = Math.Max(highest, level);
            if (count >= Factor && Fits(ready, from))
            {
                return [.. ready.Skip(from)];
            }
        }

        return [];
    }

    private static bool Fits(IReadOnlyList<Segment> ready, int from) =>
        ready[^1].LastWording - ready[from].FirstWording < Posting.MaxSpan;

    private static int Level(Segment segment)
    {
        var level = 0;
        for (var most = SmallSegment; segment.Wordings > most; most *= Factor)
        {
            level++;
        }

        return level;
    }
}
