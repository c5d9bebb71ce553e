using System.Runtime.InteropServices;
using OnRecord.Wordings;

namespace OnRecord.Checks.Quotations;

/// <summary>The quotations of a report by the words that they share. For one thread.</summary>
/// <remarks>Time is linear in the quoted words: a stem that very many quotations have leads to the first of them only, and a
/// quotation is compared with few others.</remarks>
internal sealed class QuotationIndex
{
    // Reports have some ten quotations, speeches a hundred; beyond that a shared word tells little.
    private const int MostWithStem = 64;
    private const int MostCandidates = 12;

    private readonly IReadOnlyList<QuotedWords> _quoted;
    private readonly HashSet<ulong>[] _stems;
    private readonly Dictionary<ulong, List<int>> _byStem = [];

    internal QuotationIndex(IReadOnlyList<QuotedWords> quoted)
    {
        _quoted = quoted;
        _stems = new HashSet<ulong>[quoted.Count];
        for (var i = 0; i < quoted.Count; i++)
        {
            _stems[i] = StemsOf(quoted[i].Words);
            foreach (var stem in _stems[i])
            {
                Add(stem, i);
            }
        }
    }

    /// <summary>The outermost quotations, those of the title first.</summary>
    internal IReadOnlyList<QuotedWords> Quoted => _quoted;

    /// <summary>The stems of a quotation's telling words.</summary>
    internal IReadOnlySet<ulong> Stems(int quotation) => _stems[quotation];

    /// <summary>Indexes of the quotations that share the most telling words with one, at least <paramref name="least"/> of
    /// them; the most alike first, of equals the earliest.</summary>
    internal IEnumerable<int> Near(int quotation, int least) => Near(quotation, least, 0);

    /// <summary>The same, of those that share at least a part of the telling words of the one that has fewer.</summary>
    internal IEnumerable<int> Near(int quotation, int least, double part)
    {
        var stems = _stems[quotation];
        if (stems.Count < least)
        {
            return [];
        }

        var shared = new Dictionary<int, int>();
        foreach (var stem in stems)
        {
            foreach (var holder in _byStem[stem])
            {
                if (holder != quotation)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, holder, out _)++;
                }
            }
        }

        var near = new List<(int Less, int Index)>();
        foreach (var (holder, count) in shared)
        {
            if (count >= least && count >= part * Math.Min(stems.Count, _stems[holder].Count))
            {
                near.Add((-count, holder));
            }
        }

        near.Sort();
        return near.Take(MostCandidates).Select(static one => one.Index);
    }

    private void Add(ulong stem, int quotation)
    {
        var holders = _byStem.TryGetValue(stem, out var known) ? known : _byStem[stem] = [];
        if (holders.Count < MostWithStem)
        {
            holders.Add(quotation);
        }
    }

    private static HashSet<ulong> StemsOf(FoldedWords words)
    {
        var stems = new HashSet<ulong>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!words.Words[i].Has(WordSigns.Bracketed) && ContentStems.Of(words, i) is not 0 and var stem)
            {
                stems.Add(stem);
            }
        }

        return stems;
    }
}
