using System.Text;
using OnRecord.Cli.Formats;

namespace OnRecord.Cli.Pages;

/// <summary>The running text of a report with its statements marked.</summary>
/// <remarks>Nothing rests on colour: contents carry their number and an underline by kind, sources are bold, cues
/// italic.</remarks>
internal sealed class HtmlMarks(StringBuilder html, Reading reading, string anchor)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Writes a paragraph; gives the contents' marks of the statements that begin in it.</summary>
    public List<Mark> Write(IReadOnlyList<MarkStep> steps)
    {
        var begun = new List<Mark>();
        foreach (var step in steps)
        {
            switch (step)
            {
                case MarkStep.Open { Mark.Role: MarkRole.Content, Mark: var mark }:
                    OpenContent(mark, begun);
                    break;
                case MarkStep.Open { Mark: var mark }:
                    html.Append($"<span class=\"{(mark.Role == MarkRole.Source ? "source" : "cue")}\" title=\"{mark.Label}\">");
                    break;
                case MarkStep.Close { Mark: var mark }:
                    html.Append(mark.Role == MarkRole.Content ? "</mark>" : "</span>");
                    break;
                case MarkStep.Words { Span: var span }:
                    html.Append(Words(span));
                    break;
            }
        }

        return begun;
    }

    private void OpenContent(Mark mark, List<Mark> begun)
    {
        var first = _seen.Add(mark.Label);
        if (first)
        {
            begun.Add(mark);
        }

        var id = first ? $" id=\"{anchor}-s{mark.Label}\"" : "";
        html.Append($"<mark class=\"{mark.Statement.Kind.Word()}\"{id}>")
            .Append($"<a class=\"number\" href=\"#{anchor}-n{mark.Label}\">{mark.Label}</a>");
    }

    private string Words(TextSpan span) => HtmlText.Escape(reading.Report.Text[span.Start..span.End]);
}
