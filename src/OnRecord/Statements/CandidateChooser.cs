namespace OnRecord.Statements;

/// <summary>Chooses among candidates: the likeliest first, each word in one content at most.</summary>
internal static class CandidateChooser
{
    /// <summary>The candidates to keep, in the order of their anchors.</summary>
    internal static List<Candidate> Choose(List<Candidate> candidates, double threshold)
    {
        var contents = new HashSet<int>();
        var cues = new HashSet<int>();
        var chosen = new List<Candidate>();
        foreach (var candidate in candidates.Where(c => c.Score >= threshold && c.Has(SpanLabels.Content))
            .OrderByDescending(static c => c.Score).ThenBy(static c => c.Window.Anchor))
        {
            if (IsFree(candidate, contents, cues))
            {
                Take(candidate, contents, cues);
                chosen.Add(candidate);
            }
        }

        chosen.Sort(static (x, y) => x.Window.Anchor.CompareTo(y.Window.Anchor));
        return chosen;
    }

    private static bool IsFree(Candidate candidate, HashSet<int> contents, HashSet<int> cues)
    {
        if (cues.Contains(candidate.Window.Anchor) || (candidate.Kind == AnchorKinds.Cue && contents.Contains(candidate.Window.Anchor)))
        {
            return false;
        }

        for (var i = 0; i < candidate.Labels.Length; i++)
        {
            var (token, label) = (candidate.Window.First + i, candidate.Labels[i]);
            var isContent = label is SpanLabels.Content or SpanLabels.Content + 1;
            var isCue = label is SpanLabels.Cue or SpanLabels.Cue + 1;
            if ((isContent && contents.Contains(token)) || (isCue && (cues.Contains(token) || contents.Contains(token))))
            {
                return false;
            }
        }

        return true;
    }

    private static void Take(Candidate candidate, HashSet<int> contents, HashSet<int> cues)
    {
        if (candidate.Kind == AnchorKinds.Cue)
        {
            cues.Add(candidate.Window.Anchor);
        }

        for (var i = 0; i < candidate.Labels.Length; i++)
        {
            var (token, label) = (candidate.Window.First + i, candidate.Labels[i]);
            _ = label switch
            {
                SpanLabels.Content or SpanLabels.Content + 1 => contents.Add(token),
                SpanLabels.Cue or SpanLabels.Cue + 1 => cues.Add(token),
                _ => false,
            };
        }
    }
}
