using System.Text;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OnRecord.Reports.Drafts;

namespace OnRecord.Reports.Markdown;

/// <summary>Writes the words of a Markdown document, and keeps where each stretch of them stands in the file.</summary>
/// <remarks>Fenced code, pictures and HTML are left out; comments in HTML may be remarks to the check.</remarks>
internal sealed class MarkdownText
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Text, int Source)> _stretches = [];
    private readonly SilencePlaces _silences = new();
    private bool _endsParagraph = true;

    /// <summary>What was written.</summary>
    internal string Text => _text.ToString();

    /// <summary>Where stretches of the text begin in the file, in order.</summary>
    internal IReadOnlyList<(int Text, int Source)> Stretches => _stretches;

    /// <summary>Remarks to the check.</summary>
    internal IReadOnlyList<Silence> Silences => _silences.In(Text);

    /// <summary>Writes a block with all blocks in it, to the depth that Markdig allows.</summary>
    internal void Write(Block block)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or FencedCodeBlock:
                break;
            case HtmlBlock html:
                AddComments(html.Lines.ToString());
                break;
            case CodeBlock indented:
                WriteLines(indented);
                break;
            case LeafBlock { Inline: { } inline }:
                WriteParagraph(inline);
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    Write(child);
                }

                break;
        }
    }

    private void WriteParagraph(ContainerInline inline)
    {
        _endsParagraph = true;
        Write(inline);
        _endsParagraph = true;
    }

    // Whoever indents a paragraph seldom means code.
    private void WriteLines(CodeBlock block)
    {
        _endsParagraph = true;
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var slice = block.Lines.Lines[i].Slice;
            Append(slice.AsSpan(), slice.Start);
            Append("\n", slice.End + 1);
        }

        _endsParagraph = true;
    }

    private void Write(ContainerInline container)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Append(literal.Content.AsSpan(), literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0));
                    break;
                case HtmlEntityInline entity:
                    Append(entity.Transcoded.AsSpan(), entity.Span.Start);
                    break;
                case LineBreakInline line:
                    Append("\n", line.Span.Start);
                    break;
                case AutolinkInline link:
                    Append(link.Url, link.Span.Start + 1);
                    break;
                case CodeInline code:
                    Append(code.Content, code.Span.Start + code.DelimiterCount);
                    break;
                case HtmlInline html:
                    AddComments(html.Tag);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline inner:
                    Write(inner);
                    break;
            }
        }
    }

    private void Append(ReadOnlySpan<char> words, int source)
    {
        if (words.IsEmpty)
        {
            return;
        }

        if (_endsParagraph && _text.Length > 0)
        {
            _text.Append("\n\n");
        }

        _endsParagraph = false;
        _stretches.Add((_text.Length, source));
        _text.Append(words);
    }

    private void AddComments(string html)
    {
        const string open = "<!--", close = "-->";
        for (var at = html.IndexOf(open, StringComparison.Ordinal); at >= 0; at =
            html.IndexOf(open, at, StringComparison.Ordinal))
        {
            var end = html.IndexOf(close, at + open.Length, StringComparison.Ordinal);
            if (end < 0)
            {
                break;
            }

            _silences.Add(html[(at + open.Length)..end], _text.Length, _endsParagraph);
            at = end;
        }
    }
}
