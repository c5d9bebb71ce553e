using System.Text.RegularExpressions;
using OnRecord.Cli.Screens;

namespace OnRecord.Cli.Explaining;

/// <summary>Sets our own pages of Markdown for a terminal: headings, paragraphs, lists and code.</summary>
/// <remarks>For the documentation that the program carries, not for anybody's text.</remarks>
internal sealed partial class PlainMarkdown(InkedText page)
{
    private const int CodeIndent = 2;
    private const string Fence = "```";

    private bool _any;
    private bool _inList;

    /// <summary>The page as text.</summary>
    public string Render(string markdown)
    {
        var inCode = false;
        var block = new List<string>();
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                End(block);
                Gap(!inCode);
                inCode = !inCode;
            }
            else if (inCode)
            {
                page.AddVerbatim(line.Length > 0 ? new string(' ', CodeIndent) + line : "", Ink.Faint).EndLine();
            }
            else
            {
                Take(line, block);
            }
        }

        End(block);
        return page.ToString();
    }

    private void Take(string line, List<string> block)
    {
        line = line.StartsWith("> ", StringComparison.Ordinal) ? line[2..] : line;
        var isHeading = line.StartsWith('#');
        if (line.Length == 0 || isHeading || Item().IsMatch(line))
        {
            End(block);
        }

        if (isHeading)
        {
            Gap(_any);
            page.Add(Inline(line.TrimStart('#').Trim()), Ink.Strong).EndLine();
            _any = true;
        }
        else if (line.Length > 0)
        {
            block.Add(line);
        }
    }

    // A paragraph, or an item of a list, whose lines after the first stand in.
    private void End(List<string> block)
    {
        if (block.Count == 0)
        {
            return;
        }

        var item = Item().Match(block[0]);
        Gap(!item.Success || !_inList);
        _inList = item.Success;
        page.AddVerbatim(item.Value);
        var words = Inline(string.Join(' ',
            block.Select(line => line.Trim()))[(item.Success ? item.Value.TrimStart().Length : 0)..]);
        var first = words.IndexOf(' ', StringComparison.Ordinal);
        page.Add(first < 0 ? words + " " : words[..(first + 1)]);
        page.Indent = item.Length;
        page.Add(first < 0 ? "" : words[(first + 1)..]).EndLine();
        page.Indent = 0;
        _any = true;
        block.Clear();
    }

    private void Gap(bool wanted)
    {
        if (wanted && _any)
        {
            page.EndLine();
        }
    }

    // Links keep their words and lose their targets.
    private static string Inline(string text) => Emphasis().Replace(Link().Replace(text, "$1"), "$2");

    [GeneratedRegex(@"^\s*(?:[-*]|\d+\.)\s+")]
    private static partial Regex Item();

    [GeneratedRegex(@"\[([^\]\[]*)\]\([^()\s]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(\*\*?)([^*\s](?:[^*]*[^*\s])?)\1")]
    private static partial Regex Emphasis();
}
