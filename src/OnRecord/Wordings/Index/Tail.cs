using System.Runtime.InteropServices;

namespace OnRecord.Wordings.Index;

/// <summary>The wordings that no segment has yet, in memory. Not safe for several threads at once.</summary>
/// <param name="watermark">Wordings up to this number are in segments.</param>
internal sealed class Tail(long watermark)
{
    private readonly FeatureReader _reader = new();

    /// <summary>Features in the high halves, postings in the low ones.</summary>
    private readonly List<ulong> _entries = [];

    /// <summary>Where each sorted run of entries begins; what follows <see cref="_sorted"/> is not sorted
    /// yet.</summary>
    private readonly List<int> _runs = [];
    private int _sorted;

    /// <summary>The last wording taken, or the watermark where none is.</summary>
    public long Last { get; private set; } = watermark;

    /// <summary>The first wording taken: postings count from it. 0 where there is none.</summary>
    public long First { get; private set; }

    /// <summary>How many wordings were taken.</summary>
    public int Wordings { get; private set; }

    /// <summary>Takes a wording.</summary>
    /// <exception cref="ArgumentException">Its number is not higher than the last one's.</exception>
    public void Add(IndexedWording wording)
    {
        if (wording.Id <= Last)
        {
            throw new ArgumentException($"Wording {wording.Id} came behind wording {Last}.", nameof(wording));
        }

        First = Wordings == 0 ? wording.Id : First;
        Last = wording.Id;
        Wordings++;
        var features = _reader.Read(wording.Words);
        var posting = Posting.Of(wording.Id - First, _reader.Words);
        foreach (var feature in features)
        {
            _entries.Add(((ulong)feature << 32) | posting);
        }
    }

    /// <summary>Whether a wording can join the others: numbers of one segment may not lie too far apart.</summary>
    public bool HasRoomFor(long id) => Wordings == 0 || id - First < Posting.MaxSpan;

    /// <summary>Adds the postings of a feature, oldest first in each sorted run, to a list.</summary>
    public void AppendTo(List<uint> postings, uint feature)
    {
        Sort();
        var entries = CollectionsMarshal.AsSpan(_entries);
        for (var run = 0; run < _runs.Count; run++)
        {
            var end = run + 1 < _runs.Count ? _runs[run + 1] : _sorted;
            AppendRun(entries[_runs[run]..end], feature, postings);
        }
    }

    /// <summary>Writes all features into blocks.</summary>
    public void WriteTo(BlockWriter blocks)
    {
        var entries = CollectionsMarshal.AsSpan(_entries);
        entries.Sort();
        _runs.Clear();
        _runs.Add(0);
        _sorted = entries.Length;
        var postings = new List<uint>();
        for (var at = 0; at < entries.Length;)
        {
            var feature = FeatureOf(entries[at]);
            postings.Clear();
            AppendRun(entries[at..], feature, postings);
            blocks.Add(feature, postings.Count, CollectionsMarshal.AsSpan(postings));
            while (at < entries.Length && FeatureOf(entries[at]) == feature)
            {
                at++;
            }
        }
    }

    private static uint FeatureOf(ulong entry) => (uint)(entry >> 32);

    private static uint PostingOf(ulong entry) => unchecked((uint)entry);

    private static void AppendRun(ReadOnlySpan<ulong> run, uint feature, List<uint> postings)
    {
        var at = FirstOf(run, feature);
        for (var from = at; at < run.Length && FeatureOf(run[at]) == feature; at++)
        {
            // A wording that has a feature twice has its posting twice, side by side.
            if (at == from || run[at] != run[at - 1])
            {
                postings.Add(PostingOf(run[at]));
            }
        }
    }

    private static int FirstOf(ReadOnlySpan<ulong> run, uint feature)
    {
        if (run.Length > 0 && FeatureOf(run[0]) == feature)
        {
            return 0;
        }

        var (low, high) = (0, run.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = FeatureOf(run[middle]) < feature ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Sorts what is new into a run, and joins runs while the one before is not twice as long: there stay few,
    /// and each entry is sorted few times.</summary>
    private void Sort()
    {
        if (_sorted == _entries.Count)
        {
            return;
        }

        _runs.Add(_sorted);
        _sorted = _entries.Count;
        while (_runs.Count > 1 && _runs[^1] - _runs[^2] < 2 * (_sorted - _runs[^1]))
        {
            _runs.RemoveAt(_runs.Count - 1);
        }

        CollectionsMarshal.AsSpan(_entries)[_runs[^1]..].Sort();
    }
}
