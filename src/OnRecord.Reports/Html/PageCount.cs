namespace OnRecord.Reports.Html;

/// <summary>What an element holds, itself included; all counts add up over its children.</summary>
internal struct PageCount
{
    /// <summary>Characters of text, stretches of white space counted as one.</summary>
    public int Length;

    /// <summary>Characters of text in links; links within the page count three tenths.</summary>
    public double LinkLength;

    public int HeadingLength;
    public int ListLength;
    public int Commas;
    public int Paragraphs;
    public int Pictures;
    public int ListItems;
    public int Inputs;
    public int Embedded;

    /// <summary>Elements that never stand inside a paragraph.</summary>
    public int Blocks;

    /// <summary>Blocks, table cells and list items that hold text.</summary>
    public int TextBlocks;

    public int Rows;
    public int Cells;
    public int Tables;

    /// <summary>Parts that only tables of data have: captions, column groups, headings.</summary>
    public int TableParts;

    /// <summary>Tables that hold data, not layout.</summary>
    public int DataTables;

    public readonly double LinkDensity => Length == 0 ? 0 : LinkLength / Length;

    public void Add(in PageCount child)
    {
        Length += child.Length;
        LinkLength += child.LinkLength;
        HeadingLength += child.HeadingLength;
        ListLength += child.ListLength;
        Commas += child.Commas;
        Paragraphs += child.Paragraphs;
        Pictures += child.Pictures;
        ListItems += child.ListItems;
        Inputs += child.Inputs;
        Embedded += child.Embedded;
        Blocks += child.Blocks;
        TextBlocks += child.TextBlocks;
        Rows += child.Rows;
        Cells += child.Cells;
        Tables += child.Tables;
        TableParts += child.TableParts;
        DataTables += child.DataTables;
    }
}
