namespace OnRecord.Reports.Html;

/// <summary>Leaves out what can't be the report: hidden parts, navigation, the byline, the title said again.</summary>
internal sealed class PageStrip
{
    private const int MaxByline = 100;

    private readonly Strictness _strictness;
    private readonly string? _title;
    private bool _titleSeen;

    public PageStrip(PageTree tree, Strictness strictness, string? title)
    {
        Tree = tree;
        _strictness = strictness;
        _title = title;
        Gone = new bool[tree.Nodes.Count];
        for (var i = 1; i < tree.Nodes.Count;)
        {
            var end = tree.Nodes[i].End;
            var leave = !tree.Nodes[i].IsText && IsOut(i);
            Gone.AsSpan(i, leave ? end - i : 0).Fill(true);
            i = leave ? end : i + 1;
        }
    }

    public PageTree Tree { get; }

    /// <summary>For each node, whether it was left out.</summary>
    public bool[] Gone { get; }

    /// <summary>Text that names the author; null when none was seen.</summary>
    public string? Byline { get; private set; }

    private bool IsOut(int index)
    {
        var node = Tree.Nodes[index];
        return node.IsHidden || IsByline(index) || IsTitle(index)
            || (_strictness.HasFlag(Strictness.Strip) && node.Tag is not ("body" or "a") && IsUnlikely(index, node));
    }

    private bool IsUnlikely(int index, PageNode node)
    {
        if (node.Role is "menu" or "menubar" or "complementary" or "navigation" or "alert" or "alertdialog" or "dialog")
        {
            return true;
        }

        return node.Names.Length > 1 && PageNames.IsUnlikely(node.Names)
            && !Tree.Ancestors(index).Take(4).Any(a => Tree.Nodes[a].Tag is "table" or "code");
    }

    private bool IsByline(int index)
    {
        var node = Tree.Nodes[index];
        if (Byline is not null || !(node.IsAuthor || (node.Names.Length > 1 && PageNames.IsByline(node.Names))))
        {
            return false;
        }

        var text = LooksShort(index) ? Tree.TextOf(index) : "";
        if (text.Length is 0 or >= MaxByline)
        {
            return false;
        }

        var name = Enumerable.Range(index, node.End - index).FirstOrDefault(i => Tree.Nodes[i].IsName, index);
        Byline = Reports.Byline.Trim(Tree.TextOf(name));
        return true;
    }

    // A cheap look before the text is put together: pages can have their whole text in an element named "author".
    private bool LooksShort(int index) => Tree.Nodes[index].End - index < MaxByline;

    private bool IsTitle(int index)
    {
        if (_titleSeen || _title is null || Tree.Nodes[index].Tag is not ("h1" or "h2") || !LooksShort(index))
        {
            return false;
        }

        _titleSeen = Resembles(_title, Tree.TextOf(index));
        return _titleSeen;
    }

    // Three quarters of the heading's letters stand in words that the title has too.
    private static bool Resembles(string title, string heading)
    {
        var known = Words(title).ToHashSet();
        var words = Words(heading);
        var strange = words.Where(w => !known.Contains(w)).Sum(w => w.Length + 1);
        return words.Length > 0 && known.Count > 0 && strange < 0.25 * words.Sum(w => w.Length + 1);
    }

    private static string[] Words(string text) => new string([.. text.ToLowerInvariant()
        .Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
