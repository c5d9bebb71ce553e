namespace OnRecord.Reports.Html;

/// <summary>Finds the element that holds the report: paragraphs give points for length and commas to the elements that
/// hold them, the nearest most; links take points away.</summary>
internal sealed class PageCandidates
{
    // Shorter text says nothing.
    private const int Shortest = 25;
    private const int Levels = 5;
    private const int MaxCandidates = 5;

    private readonly PageTree _tree;
    private readonly PageStrip _strip;
    private readonly Strictness _strictness;
    private readonly PageCounts _counts;
    private readonly double[] _scores;

    public PageCandidates(PageStrip strip, Strictness strictness)
    {
        _tree = strip.Tree;
        _strip = strip;
        _strictness = strictness;
        _counts = PageCounts.Of(_tree, strip.Gone);
        _scores = new double[_tree.Nodes.Count];
        Array.Fill(_scores, double.NaN);
    }

    /// <summary>The report as far as this attempt finds it.</summary>
    public MainText Find()
    {
        for (var i = 0; i < _tree.Nodes.Count; i++)
        {
            ScoreElement(i);
        }

        var roots = WithSiblings(Best());
        var cleaning = new PageCleaning(_tree, _strip.Gone, _strictness);
        var length = roots.Sum(cleaning.Clean);
        return new MainText(_tree, _strip.Gone, roots) { Byline = _strip.Byline, Length = length };
    }

    private static int TagScore(string tag)
    {
        return tag switch
        {
            "div" => 5,
            "pre" or "td" or "blockquote" => 3,
            "address" or "ol" or "ul" or "dl" or "dd" or "dt" or "li" or "form" => -3,
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "th" => -5,
            _ => 0,
        };
    }

    private void ScoreElement(int index)
    {
        var node = _tree.Nodes[index];
        if (_strip.Gone[index] || node.IsText)
        {
            return;
        }

        if (_counts.IsParagraph(index) || node.Tag is "section" or "h2" or "h3" or "h4" or "h5" or "h6" or "td"
            or "pre")
        {
            Give(Parent(index), _counts[index].Length, _counts[index].Commas);
        }
        else if (node.Tag is "div" or "p" || _counts[index].Paragraphs > 0)
        {
            ScoreLooseText(index, isDivision: node.Tag is "div" or "p");
        }
    }

    // Text that stands among blocks, without a paragraph of its own, counts as one; outside divisions only after a
    // break.
    private void ScoreLooseText(int index, bool isDivision)
    {
        var (length, commas, breaks, counts) = (0, 0, 0, isDivision);
        foreach (var child in _tree.Children(index).Where(c => !_strip.Gone[c]))
        {
            var node = _tree.Nodes[child];
            var isBlank = node.IsText && string.IsNullOrWhiteSpace(node.Text);
            breaks = node.Tag == "br" ? breaks + 1 : isBlank ? breaks : 0;
            if (breaks >= 2 || _counts[child].Blocks > 0 || _counts.IsParagraph(child))
            {
                Give(index, counts ? length : 0, commas);
                (length, commas, counts) = (0, 0, isDivision || breaks >= 2);
            }
            else
            {
                length += _counts[child].Length;
                commas += _counts[child].Commas;
            }
        }

        Give(index, counts ? length : 0, commas);
    }

    private void Give(int holder, int length, int commas)
    {
        if (length < Shortest)
        {
            return;
        }

        var points = 1 + commas + 1 + Math.Min(length / 100, 3);
        for (var level = 0; level < Levels && holder >= 0; level++, holder = Parent(holder))
        {
            if (double.IsNaN(_scores[holder]))
            {
                _scores[holder] = TagScore(_tree.Nodes[holder].Tag) + Weight(holder);
            }

            _scores[holder] += points / (level switch { 0 => 1.0, 1 => 2.0, _ => level * 3.0 });
        }
    }

    private int Weight(int index) =>
        _strictness.HasFlag(Strictness.Names) ? PageNames.Weight(_tree.Nodes[index].Names) : 0;

    // A division around one paragraph and nothing else is only that paragraph in other words.
    private int Parent(int index)
    {
        var parent = _tree.Nodes[index].Parent;
        while (parent > 0 && IsOnlyAround(parent))
        {
            parent = _tree.Nodes[parent].Parent;
        }

        return parent;
    }

    private bool IsOnlyAround(int index)
    {
        return _tree.Nodes[index].Tag == "div" && _counts[index] is { Paragraphs: 1, LinkDensity: < 0.25 }
            && _tree.Children(index).Where(IsInk).Take(2).ToList() is [var only] && _tree.Nodes[only].Tag == "p";
    }

    private bool IsInk(int index) => !_strip.Gone[index]
        && !(_tree.Nodes[index].IsText && string.IsNullOrWhiteSpace(_tree.Nodes[index].Text));

    private double Final(int index) => _scores[index] * (1 - _counts[index].LinkDensity);

    private int Best()
    {
        var candidates = Enumerable.Range(0, _scores.Length).Where(i => !double.IsNaN(_scores[i]))
            .OrderByDescending(Final).Take(MaxCandidates).ToList();
        if (candidates.Count == 0 || candidates[0] == 0)
        {
            return 0;
        }

        return AroundOnlyChild(Upwards(SharedAncestor(candidates)));
    }

    // Three or more nearly as good elements under one ancestor: the report is in pieces, and the ancestor holds it.
    private int SharedAncestor(List<int> candidates)
    {
        var best = candidates[0];
        var others = candidates.Skip(1).Where(c => Final(c) >= 0.75 * Final(best)).ToList();
        if (others.Count < 3)
        {
            return best;
        }

        var shared = _tree.Ancestors(best).Where(a => a > 0)
            .FirstOrDefault(a => others.Count(o => a < o && o < _tree.Nodes[a].End) >= 3, -1);
        return shared > 0 ? shared : best;
    }

    private int Upwards(int best)
    {
        var last = Score(best);
        var threshold = last / 3;
        for (var at = Parent(best); at > 0; at = Parent(at))
        {
            if (double.IsNaN(_scores[at]))
            {
                continue;
            }

            if (Final(at) < threshold)
            {
                return best;
            }

            if (Final(at) > last)
            {
                return at;
            }

            last = Final(at);
        }

        return best;
    }

    private double Score(int index) => double.IsNaN(_scores[index]) ? TagScore(_tree.Nodes[index].Tag) + Weight(index)
        : Final(index);

    private int AroundOnlyChild(int best)
    {
        for (var at = _tree.Nodes[best].Parent; at > 0 && ElementsIn(at) == 1; at = _tree.Nodes[at].Parent)
        {
            best = at;
        }

        return best;
    }

    private int ElementsIn(int index) =>
        _tree.Children(index).Where(c => !_strip.Gone[c] && !_tree.Nodes[c].IsText).Take(2).Count();

    private List<int> WithSiblings(int best)
    {
        if (best == 0)
        {
            return [0];
        }

        var score = Score(best);
        var threshold = Math.Max(10, score * 0.2);
        return [.. _tree.Children(_tree.Nodes[best].Parent)
            .Where(c => c == best
                || (!_strip.Gone[c] && !_tree.Nodes[c].IsText && Belongs(c, best, threshold, score)))];
    }

    private bool Belongs(int sibling, int best, double threshold, double score)
    {
        var (names, bestNames) = (_tree.Nodes[sibling].Names, _tree.Nodes[best].Names);
        var bonus = names == bestNames && names.Length > 1 ? score * 0.2 : 0;
        if (!double.IsNaN(_scores[sibling]) && Final(sibling) + bonus >= threshold)
        {
            return true;
        }

        if (!_counts.IsParagraph(sibling) && !IsOnlyAround(sibling))
        {
            return false;
        }

        var count = _counts[sibling];
        return (count.Length > 80 && count.LinkDensity < 0.25)
            || (count.Length is > 0 and < 80 && count.LinkDensity == 0 && EndsSentence(sibling));
    }

    private bool EndsSentence(int index)
    {
        var text = _tree.TextOf(index);
        return text.EndsWith('.') || text.Contains(". ", StringComparison.Ordinal);
    }
}
