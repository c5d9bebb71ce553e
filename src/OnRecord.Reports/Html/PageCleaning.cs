namespace OnRecord.Reports.Html;

/// <summary>Leaves out of a report's element what is not report: buttons, share bars, lists of links,
/// captions.</summary>
internal sealed class PageCleaning(PageTree tree, bool[] gone, Strictness strictness)
{
    // A share bar has fewer characters than this (Readability's charThreshold).
    private const int LongestShareBar = 500;

    private readonly PageCounts _counts = new(tree, gone);

    /// <summary>Marks what does not belong and tells how many characters are left.</summary>
    public int Clean(int root)
    {
        StripTags(root);
        for (var i = tree.Nodes[root].End - 1; i >= root; i--)
        {
            _counts.Close(i);
            if (!gone[i] && IsOut(i, root))
            {
                gone.AsSpan(i, tree.Nodes[i].End - i).Fill(true);
            }
            else if (i > root)
            {
                _counts.Keep(i);
            }
        }

        return gone[root] ? 0 : _counts[root].Length;
    }

    private void StripTags(int root)
    {
        for (var i = root; i < tree.Nodes[root].End;)
        {
            var node = tree.Nodes[i];
            var leave = node.Tag is "object" or "embed" or "footer" or "link" or "aside" or "iframe" or "input"
                or "textarea" or "select" or "button" or "figcaption" or "nav"
                || (node.Tag is "h1" or "h2" && Weight(node) < 0);
            gone.AsSpan(i, leave ? node.End - i : 0).Fill(true);
            i = leave ? node.End : i + 1;
        }
    }

    private bool IsOut(int index, int root)
    {
        var node = tree.Nodes[index];
        if (node.IsText)
        {
            return false;
        }

        return (index > root && node.Names.Length > 1 && _counts[index].Length < LongestShareBar
            && PageNames.IsSharing(node.Names))
            || (strictness.HasFlag(Strictness.Cleaning) && IsConditional(index, node) && IsNoise(index, node));
    }

    private bool IsConditional(int index, PageNode node) =>
        node.Tag is "form" or "fieldset" or "ul" or "table" || (node.Tag is "div" && !_counts.IsParagraph(index));

    private bool IsNoise(int index, PageNode node)
    {
        var count = _counts[index];
        if (count.DataTables > 0 || tree.Ancestors(index).Take(3).Any(a => tree.Nodes[a].Tag is "code"))
        {
            return false;
        }

        return Weight(node) < 0 || (count.Commas < 10 && LacksText(index, node, count));
    }

    private bool LacksText(int index, PageNode node, PageCount count)
    {
        var isList = node.Tag is "ul" or "ol" || count.ListLength > 0.9 * count.Length;
        var inFigure = tree.Ancestors(index).Take(3).Any(a => tree.Nodes[a].Tag == "figure");
        var (weight, density) = (Weight(node), count.LinkDensity);
        return (!inFigure && count.Pictures > 1 && count.Paragraphs < 0.5 * count.Pictures)
            || (!isList && count.ListItems - 100 > count.Paragraphs)
            || count.Inputs > count.Paragraphs / 3
            || (!isList && !inFigure && count.HeadingLength < 0.9 * count.Length && count.Length < 25
                && count.Pictures is 0 or > 2 && density > 0)
            || (!isList && weight < 25 && density > 0.2)
            || (weight >= 25 && density > 0.5)
            || (count.Embedded == 1 && count.Length < 75) || count.Embedded > 1
            || (count.Pictures == 0 && count.TextBlocks == 0);
    }

    private int Weight(PageNode node) => strictness.HasFlag(Strictness.Names) ? PageNames.Weight(node.Names) : 0;
}
