namespace OnRecord.People.Protecting;

/// <summary>Finds every place where a word of a protected name stands in a text.</summary>
internal sealed class ProtectedNameFinder
{
    private static readonly IReadOnlyList<int> NoOwner = [];

    private readonly ProtectedNames _names;
    private readonly NameContext? _context;
    private readonly string _text;
    private readonly EmbeddedNames _embedded;
    private readonly bool _isSentences;
    private readonly List<NameHit> _hits = [];

    /// <summary>A finder in <paramref name="text"/>; without a context every word that may be a name is one.</summary>
    public ProtectedNameFinder(ProtectedNames names, NameContext? context, string text)
    {
        _names = names;
        _context = context;
        _text = text;
        _isSentences = TextPlace.HasBlanks(text);
        _embedded = new EmbeddedNames(names);
        Runs = NameRuns.Of(text);
    }

    /// <summary>All runs of letters in the text.</summary>
    public IReadOnlyList<NameRun> Runs { get; }

    /// <summary>The places in the order of the text.</summary>
    public List<NameHit> Find()
    {
        var folded = new char[Runs.Count == 0 ? 0 : 2 * Runs.Max(run => run.End - run.Start)];
        for (var i = 0; i < Runs.Count; i++)
        {
            var length = NameRuns.Fold(Letters(i), folded, []);
            if ((_names.Find(folded.AsSpan(0, length)) ?? Spelling(i)) is { } word)
            {
                AddWord(i, i, word);
            }
            else if (TextPlace.IsEmbedded(_text, Runs[i]))
            {
                AddEmbedded(i);
            }
            else if (Broken(i, folded, length) is { } broken)
            {
                AddWord(i, i + 1, broken);
                i++;
            }
        }

        return _hits;
    }

    // Small letters in a sentence are words: "brawn" is no Brown.
    private NameWord? Spelling(int run) =>
        _isSentences && char.IsLower(_text[Runs[run].Start])
            && !TextPlace.IsEmbedded(_text, Runs[run]) ? null : _names.FindSpelling(Letters(run));

    private void AddWord(int first, int last, NameWord word)
    {
        var span = new TextSpan(Runs[first].Start, Runs[last].End);
        if (word.IsCommon && char.IsLower(_text[span.Start]) && _isSentences
            && !TextPlace.IsEmbedded(_text, Runs[first]))
        {
            return;
        }

        var isOthers = _context is not null && _context.IsOthers(span.Start, NameRuns.Fold(span.In(_text)));
        if (!isOthers || word.IsFamily)
        {
            _hits.Add(new NameHit(span, isOthers ? NoOwner : word.Owners, first, last));
        }
    }

    private void AddEmbedded(int run)
    {
        foreach (var (span, word) in _embedded.Find(_text, Runs[run]))
        {
            _hits.Add(new NameHit(span, word.Owners, run, run));
        }
    }

    // "Cher-" at a line's end and "nik" at the next one's start.
    private NameWord? Broken(int run, char[] folded, int length)
    {
        if (run + 1 == Runs.Count || !TextPlace.IsLineBreak(_text.AsSpan(Runs[run].End..Runs[run + 1].Start)))
        {
            return null;
        }

        var next = NameRuns.Fold(Letters(run + 1), folded.AsSpan(length), []);
        return _names.FindExactly(folded.AsSpan(0, length + next));
    }

    private ReadOnlySpan<char> Letters(int run) => _text.AsSpan(Runs[run].Start..Runs[run].End);
}
