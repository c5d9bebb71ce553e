using System.Text;
using OnRecord.Reports.Drafts;

namespace OnRecord.Reports.Html;

/// <summary>Writes a page's report as text: a blank line between paragraphs, headings and list items; a line end for a
/// line break; everything else in single spaces. Marks that only say where a word may be broken are left out, and
/// <c>q</c> elements get the marks that a browser shows.</summary>
internal sealed class TextLayout
{
    private readonly StringBuilder _text = new();
    private readonly Stack<PageNode> _open = new();
    private readonly SilencePlaces _silences = new();
    private Gap _gap;
    private int _preformatted;

    private TextLayout()
    {
    }

    private enum Gap
    {
        None,
        Space,
        Line,
        Paragraph,
    }

    /// <summary>The text, and the remarks to the check that stand in it.</summary>
    public static (string Text, IReadOnlyList<Silence> Silences) Write(MainText main)
    {
        var layout = new TextLayout();
        foreach (var root in main.Roots)
        {
            layout.Write(main, root);
        }

        var text = layout._text.ToString();
        return (text, layout._silences.In(text));
    }

    private static bool IsPart(string tag)
    {
        return tag is "p" or "div" or "li" or "ul" or "ol" or "dl" or "dt" or "dd" or "blockquote" or "pre"
            or "table" or "tr" or "td" or "th" or "caption" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
            or "article" or "section" or "main" or "header" or "footer" or "figure" or "figcaption" or "hr"
            or "address" or "details" or "summary" or "body" or "form" or "fieldset" or "center" or "aside" or "nav";
    }

    private void Write(MainText main, int root)
    {
        for (var i = root; i < main.Tree.Nodes[root].End;)
        {
            var node = main.Tree.Nodes[i];
            CloseBefore(i);
            if (!main.Gone[i])
            {
                Open(node);
            }

            i = main.Gone[i] ? node.End : i + 1;
        }

        CloseBefore(int.MaxValue);
    }

    private void CloseBefore(int index)
    {
        while (_open.TryPeek(out var node) && node.End <= index)
        {
            Close(_open.Pop());
        }
    }

    private void Open(PageNode node)
    {
        if (node.IsText)
        {
            Append(node.Text);
            return;
        }

        if (node.Remark.Length > 0)
        {
            _silences.Add(node.Remark, _text.Length, _gap == Gap.Paragraph || _text.Length == 0);
        }

        _open.Push(node);
        _preformatted += node.Tag == "pre" ? 1 : 0;
        _gap = IsPart(node.Tag) ? Gap.Paragraph : node.Tag == "br" ? AfterBreak() : _gap;
        if (node.Tag == "q")
        {
            Append("\u201C");
        }
    }

    private void Close(PageNode node)
    {
        _preformatted -= node.Tag == "pre" ? 1 : 0;
        _gap = IsPart(node.Tag) ? Gap.Paragraph : _gap;
        if (node.Tag == "q")
        {
            _gap = Gap.None;
            Append("\u201D");
        }
    }

    private void Append(string text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                var gap = c == '\n' && _preformatted > 0 ? AfterBreak() : Gap.Space;
                _gap = gap > _gap ? gap : _gap;
            }
            else if (c is not ('\u00AD' or '\u200B'))
            {
                Fill();
                _text.Append(c);
            }
        }
    }

    private Gap AfterBreak() => _gap >= Gap.Line ? Gap.Paragraph : Gap.Line;

    private void Fill()
    {
        _text.Append(_text.Length == 0 ? "" : _gap switch
        {
            Gap.Paragraph => "\n\n",
            Gap.Line => "\n",
            Gap.Space => " ",
            _ => "",
        });
        _gap = Gap.None;
    }
}
