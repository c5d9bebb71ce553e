namespace OnRecord.Reports.Html;

/// <summary>An element or a stretch of text in a <see cref="PageTree"/>.</summary>
internal sealed class PageNode
{
    /// <summary>The tag of a remark to the check, which no element has.</summary>
    public const string RemarkTag = "!";

    /// <summary>Lower-case name of the element; empty for text.</summary>
    public required string Tag { get; init; }

    /// <summary>Index of the element that holds this node; -1 for the root.</summary>
    public required int Parent { get; init; }

    /// <summary>Index just past the node's last descendant; of a node without any, the index after its own.</summary>
    public int End { get; set; }

    /// <summary>The text as the page has it, white space included; empty for elements.</summary>
    public string Text { get; init; } = "";

    /// <summary>The comment of a remark to the check, without its marks; empty for all else.</summary>
    public string Remark { get; init; } = "";

    /// <summary>The element's classes and id, which tell what the page's makers meant it for.</summary>
    public string Names { get; init; } = "";

    /// <summary>The element's ARIA role.</summary>
    public string Role { get; init; } = "";

    /// <summary>True when the page's own markup keeps the element from being seen.</summary>
    public bool IsHidden { get; init; }

    /// <summary>True when the element says that it names the author.</summary>
    public bool IsAuthor { get; init; }

    /// <summary>True when the element says that it is a name.</summary>
    public bool IsName { get; init; }

    /// <summary>True for a link to a place on the same page.</summary>
    public bool IsInnerLink { get; init; }

    public bool IsText => Tag.Length == 0;
}
