namespace OnRecord.Reports.Html;

/// <summary>Counts what every element of a page holds, from the last node to the first, so that each is done when its
/// parent's turn comes.</summary>
internal sealed class PageCounts
{
    private readonly PageTree _tree;
    private readonly bool[] _gone;
    private readonly PageCount[] _counts;
    private readonly bool[] _paragraphs;

    /// <summary>Counts nothing yet; <see cref="Close"/> has to be called for each node, the last first.</summary>
    public PageCounts(PageTree tree, bool[] gone)
    {
        _tree = tree;
        _gone = gone;
        _counts = new PageCount[tree.Nodes.Count];
        _paragraphs = new bool[tree.Nodes.Count];
    }

    public ref readonly PageCount this[int index] => ref _counts[index];

    /// <summary>The counts of all nodes that are not gone.</summary>
    public static PageCounts Of(PageTree tree, bool[] gone)
    {
        var counts = new PageCounts(tree, gone);
        for (var i = tree.Nodes.Count - 1; i >= 0; i--)
        {
            counts.Close(i);
            counts.Keep(i);
        }

        return counts;
    }

    /// <summary>True for a paragraph and for a division that is one: it holds text and no block.</summary>
    public bool IsParagraph(int index) => _paragraphs[index];

    /// <summary>Finishes the count of a node whose descendants were all kept or left.</summary>
    public void Close(int index)
    {
        var node = _tree.Nodes[index];
        if (_gone[index])
        {
            return;
        }

        ref var count = ref _counts[index];
        if (node.IsText)
        {
            CountText(node, index, ref count);
            return;
        }

        _paragraphs[index] = count.Paragraphs == 0
            && (node.Tag == "p" || (node.Tag == "div" && count is { Blocks: 0, Length: > 0 }));
        CountElement(node, ref count);
        count.Paragraphs += _paragraphs[index] ? 1 : 0;
        count.Blocks += IsBlock(node.Tag) && !(node.Tag == "div" && _paragraphs[index]) ? 1 : 0;
    }

    /// <summary>Adds a finished node to its parent.</summary>
    public void Keep(int index)
    {
        var parent = _tree.Nodes[index].Parent;
        if (parent >= 0 && !_gone[index])
        {
            _counts[parent].Add(_counts[index]);
        }
    }

    private static bool IsBlock(string tag) =>
        tag is "blockquote" or "dl" or "div" or "img" or "ol" or "p" or "pre" or "table" or "ul";

    private static void CountElement(PageNode node, ref PageCount count)
    {
        var hasText = count.Length > 0;
        count.TextBlocks += hasText && (IsBlock(node.Tag) || node.Tag is "span" or "li" or "td") ? 1 : 0;
        switch (node.Tag)
        {
            case "a": count.LinkLength = count.Length * (node.IsInnerLink ? 0.3 : 1); break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6": count.HeadingLength = count.Length; break;
            case "ul" or "ol": count.ListLength = count.Length; break;
            case "li": count.ListItems++; break;
            case "img": count.Pictures++; break;
            case "input": count.Inputs++; break;
            case "object" or "embed" or "iframe": count.Embedded++; break;
            case "tr": count.Rows++; break;
            case "td": count.Cells++; break;
            case "caption" or "col" or "colgroup" or "tfoot" or "thead" or "th": count.TableParts++; break;
            case "table": CountTable(node, ref count); break;
            default: break;
        }
    }

    // A tenth row, a fifth column or more than ten cells make a table one of data, unless it holds other tables.
    private static void CountTable(PageNode node, ref PageCount count)
    {
        var columns = count.Rows == 0 ? 0 : (double)count.Cells / count.Rows;
        var isData = node.Role != "presentation"
            && (count.TableParts > 0 || (count.Tables == 0 && columns > 1 && count.Rows > 1
                && (count.Rows >= 10 || columns > 4 || count.Cells > 10)));
        count.Tables++;
        count.DataTables += isData ? 1 : 0;
    }

    // A line break followed by another, or by white space and another, is the end of a paragraph.
    private void CountText(PageNode node, int index, ref PageCount count)
    {
        var space = true;
        foreach (var c in node.Text)
        {
            var isSpace = char.IsWhiteSpace(c);
            count.Length += !isSpace || !space ? 1 : 0;
            count.Commas += c is ',' or '\u060C' or '\uFE50' or '\uFE10' or '\uFE11' or '\u2E41' or '\u2E34' or '\u2E32'
                or '\uFF0C' ? 1 : 0;
            space = isSpace;
        }

        count.Length -= space && count.Length > 0 ? 1 : 0;
        count.Paragraphs += count.Length > 0 && FollowsBreaks(index) ? 1 : 0;
    }

    private bool FollowsBreaks(int index)
    {
        var before = index - 1;
        while (before > 0 && _tree.Nodes[before].IsText && string.IsNullOrWhiteSpace(_tree.Nodes[before].Text))
        {
            before--;
        }

        return _tree.Nodes[before].Tag == "br" && IsBreak(before - 1);
    }

    private bool IsBreak(int index)
    {
        while (index > 0 && _tree.Nodes[index].IsText && string.IsNullOrWhiteSpace(_tree.Nodes[index].Text))
        {
            index--;
        }

        return _tree.Nodes[Math.Max(index, 0)].Tag == "br";
    }
}
