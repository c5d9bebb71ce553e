using AngleSharp.Dom;
using OnRecord.Reports.Drafts;

namespace OnRecord.Reports.Html;

/// <summary>A page's body as one list in document order, so that everything about it can be counted in single passes,
/// without recursion and without looking for siblings, which AngleSharp's own tree does by counting from the first.
/// </summary>
internal sealed class PageTree
{
    private PageTree(IReadOnlyList<PageNode> nodes) => Nodes = nodes;

    /// <summary>The body first, every element before what it holds.</summary>
    public IReadOnlyList<PageNode> Nodes { get; }

    public static PageTree From(IElement body)
    {
        var nodes = new List<PageNode> { Build(body, -1) };
        var open = new Stack<(INode Node, int Index, int Next)>([(body, 0, 0)]);
        while (open.TryPop(out var at))
        {
            if (at.Next == at.Node.ChildNodes.Length)
            {
                nodes[at.Index].End = nodes.Count;
                continue;
            }

            open.Push(at with { Next = at.Next + 1 });
            Add(at.Node.ChildNodes[at.Next], at.Index, nodes, open);
        }

        return new PageTree(nodes);
    }

    /// <summary>Indices of the children of the node at <paramref name="index"/>, in order.</summary>
    public IEnumerable<int> Children(int index)
    {
        for (var child = index + 1; child < Nodes[index].End; child = Nodes[child].End)
        {
            yield return child;
        }
    }

    /// <summary>Indices of the elements that hold the node at <paramref name="index"/>, the nearest first.</summary>
    public IEnumerable<int> Ancestors(int index)
    {
        for (var at = Nodes[index].Parent; at >= 0; at = Nodes[at].Parent)
        {
            yield return at;
        }
    }

    /// <summary>The text of a node, white space folded into single spaces.</summary>
    public string TextOf(int index)
    {
        var parts = Enumerable.Range(index, Nodes[index].End - index).Select(i => Nodes[i].Text);
        return string.Join(' ', string.Concat(parts).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Add(INode node, int parent, List<PageNode> nodes, Stack<(INode, int, int)> open)
    {
        if (node is IText text)
        {
            nodes.Add(new PageNode { Tag = "", Parent = parent, End = nodes.Count + 1, Text = text.Data });
        }
        else if (node is IComment comment)
        {
            AddRemark(comment.Data, parent, nodes);
        }
        else if (node is IElement element && element.LocalName is not ("script" or "style" or "noscript" or "template"))
        {
            open.Push((element, nodes.Count, 0));
            nodes.Add(Build(element, parent));
        }
    }

    private static void AddRemark(string comment, int parent, List<PageNode> nodes)
    {
        if (SilenceRemark.Read(comment) is not null)
        {
            nodes.Add(new PageNode
            {
                Tag = PageNode.RemarkTag,
                Parent = parent,
                End = nodes.Count
                + 1,
                Remark = comment
            });
        }
    }

    private static PageNode Build(IElement element, int parent)
    {
        return new PageNode
        {
            Tag = element.LocalName.ToLowerInvariant(),
            Parent = parent,
            Names = $"{element.GetAttribute("class")} {element.GetAttribute("id")}",
            Role = element.GetAttribute("role") ?? "",
            IsHidden = IsHidden(element),
            IsAuthor = element.GetAttribute("rel") == "author"
                || element.GetAttribute("itemprop")?.Contains("author", StringComparison.Ordinal) == true,
            IsName = element.GetAttribute("itemprop")?.Contains("name", StringComparison.Ordinal) == true,
            IsInnerLink = element.GetAttribute("href")?.StartsWith('#') == true,
        };
    }

    private static bool IsHidden(IElement element)
    {
        var style = element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal) ?? "";
        return element.HasAttribute("hidden")
            || style.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
            || (element.GetAttribute("aria-hidden") == "true"
                && element.GetAttribute("class")?.Contains("fallback-image", StringComparison.Ordinal) != true)
            || (element.GetAttribute("aria-modal") == "true" && element.GetAttribute("role") == "dialog");
    }
}
