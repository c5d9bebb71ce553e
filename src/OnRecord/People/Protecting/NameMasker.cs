namespace OnRecord.People.Protecting;

/// <summary>Puts labels in the place of protected names, wherever a text has them. Safe to share between threads.</summary>
/// <remarks>Time is linear in the text's length, whatever the number of names.</remarks>
internal sealed class NameMasker(ProtectedNames names)
{
    /// <summary>What stands in place of a family name that somebody who is not protected has too.</summary>
    public const string Withheld = "(name withheld)";

    // A name has hardly more initials and particles than these in a row.
    private const int MostMinor = 3;

    /// <summary>What to put where, in the order of the text.</summary>
    public IReadOnlyList<Replacement> Find(string text, NameContext? context)
    {
        var isName = context is null && !TextPlace.HasBlanks(text);
        var encoded = EncodedAddresses.Find(text, part => Mask(part));
        var finder = new ProtectedNameFinder(names, context, text);
        var (hits, runs) = (finder.Find(), finder.Runs);
        var found = new List<Replacement>();
        for (var i = 0; i < hits.Count;)
        {
            var end = i + 1;
            var owners = hits[i].Owners;
            while (end < hits.Count && AreOne(text, runs, (hits[end - 1], hits[end]), owners) is { } shared)
            {
                owners = shared;
                end++;
            }

            var owner = Owner(context, hits[i], owners);
            var span = owner < 0 ? new TextSpan(hits[i].Span.Start, hits[end - 1].Span.End)
                : WithMinor(text, runs, (hits[i], hits[end - 1]), owner);
            found.Add(new Replacement(span, Label(owner, isName || TextPlace.IsAttached(text, span))));
            i = end;
        }

        return Merged(found, encoded);
    }

    /// <summary>The text with labels in place of names.</summary>
    public string Mask(string text)
    {
        var found = Find(text, null);
        return found.Count == 0 ? text : new OffsetMap(found).Apply(text);
    }

    private static int Owner(NameContext? context, NameHit hit, IReadOnlyList<int> owners) =>
        owners.Count == 0 ? -1 : context?.Owner(hit.Span.Start, owners) ?? owners[0];

    // Those whose name both words belong to; null where they are two names.
    private IReadOnlyList<int>? AreOne(string text, IReadOnlyList<NameRun> runs, (NameHit One, NameHit Next) pair,
        IReadOnlyList<int> owners)
    {
        var (one, next) = pair;
        if (owners.Count == 0 || next.Owners.Count == 0)
        {
            return owners.Count == next.Owners.Count
                && TextPlace.IsGap(text.AsSpan(one.Span.End..next.Span.Start)) ? owners : null;
        }

        var shared = owners.Where(owner => next.Owners.Contains(owner)).ToList();
        return shared.Count > 0 && IsOneName(text, runs, pair, shared[0]) ? shared : null;
    }

    // Between the two stand blanks or joining marks, and nothing else but initials and particles.
    private bool IsOneName(string text, IReadOnlyList<NameRun> runs, (NameHit One, NameHit Next) pair, int owner)
    {
        var from = pair.One.Span.End;
        if (pair.Next.FirstRun - pair.One.LastRun > MostMinor + 1)
        {
            return false;
        }

        for (var run = pair.One.LastRun + 1; run < pair.Next.FirstRun; run++)
        {
            if (!TextPlace.IsGap(text.AsSpan(from..runs[run].Start)) || !IsMinor(text, runs[run], owner))
            {
                return false;
            }

            from = runs[run].End;
        }

        return TextPlace.IsGap(text.AsSpan(from..pair.Next.Span.Start));
    }

    private string Label(int owner, bool isInName)
    {
        var label = owner < 0 ? Withheld : names.Label(owner);
        return isInName ? label.Trim('(', ')').Replace(' ', '-') : label;
    }

    private TextSpan WithMinor(string text, IReadOnlyList<NameRun> runs, (NameHit First, NameHit Last) hits,
        int owner) =>
        new(StartWithMinor(text, runs, hits.First, owner), EndWithMinor(text, runs, hits.Last, owner));

    private int StartWithMinor(string text, IReadOnlyList<NameRun> runs, NameHit hit, int owner)
    {
        var start = hit.Span.Start;
        for (var run = hit.FirstRun - 1; run >= Math.Max(0, hit.FirstRun - MostMinor); run--)
        {
            var gap = text.AsSpan(runs[run].End..start);
            if (!TextPlace.IsGap(gap) || !IsMinor(text, runs[run], owner) || (runs[run].End - runs[run].Start == 1
                && !gap.Contains('.')))
            {
                break;
            }

            start = runs[run].Start;
        }

        return start;
    }

    // "Galkin S. A.", with the last stop.
    private int EndWithMinor(string text, IReadOnlyList<NameRun> runs, NameHit hit, int owner)
    {
        var end = hit.Span.End;
        for (var run = hit.LastRun + 1; run < Math.Min(runs.Count, hit.LastRun + 1 + MostMinor); run++)
        {
            var isInitial = runs[run].End - runs[run].Start == 1 && runs[run].End < text.Length
                && text[runs[run].End] == '.';
            if (!isInitial || end > runs[run].Start || !TextPlace.IsGap(text.AsSpan(end..runs[run].Start))
                || !IsMinor(text, runs[run], owner))
            {
                break;
            }

            end = runs[run].End + 1;
        }

        return end;
    }

    // An initial is a capital; a particle may be either.
    private bool IsMinor(string text, NameRun run, int owner) =>
        (run.End - run.Start > 1 || char.IsUpper(text[run.Start]))
            && names.IsMinor(owner, NameRuns.Fold(text.AsSpan(run.Start, run.End - run.Start)));

    // What was found inside an address that is replaced whole is done with it.
    private static List<Replacement> Merged(List<Replacement> found, List<Replacement> encoded)
    {
        var all = found.Concat(encoded).OrderBy(one => one.Span.Start).ThenByDescending(one => one.Span.Length);
        var merged = new List<Replacement>();
        foreach (var one in all)
        {
            if (merged.Count == 0 || merged[^1].Span.End <= one.Span.Start)
            {
                merged.Add(one);
            }
        }

        return merged;
    }
}
