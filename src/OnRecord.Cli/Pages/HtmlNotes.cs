using System.Globalization;
using System.Text;
using OnRecord.Cli.Formats;

namespace OnRecord.Cli.Pages;

/// <summary>The notes in the margin: for each statement its number, who says it, its kind, cue and confidence.</summary>
internal sealed class HtmlNotes(StringBuilder html, Reading reading, string anchor)
{
    /// <summary>Writes the notes on the statements that begin in a paragraph.</summary>
    public void Write(List<Mark> begun)
    {
        if (begun.Count == 0)
        {
            return;
        }

        html.Append("<ol class=\"notes\">\n");
        foreach (var mark in begun)
        {
            Write(mark);
        }

        html.Append("</ol>\n");
    }

    private void Write(Mark mark)
    {
        var statement = mark.Statement;
        var who = reading.Who(statement);
        html.Append($"<li id=\"{anchor}-n{mark.Label}\"{(statement.Within is null ? "" : " class=\"within\"")}>")
            .Append($"<a class=\"number\" href=\"#{anchor}-s{mark.Label}\">{mark.Label}</a> ")
            .Append(who is null ? "<i>no one named</i>" : $"<b>{HtmlText.Escape(who)}</b>")
            .Append($" <span class=\"facts\">{Facts(statement)}</span></li>\n");
    }

    private string Facts(Statement statement)
    {
        var cue = HtmlText.Escape(reading.Line(statement.Cue));
        string[] facts =
        [
            statement.Negated ? "<strong>not said</strong>" : "",
            $"<span class=\"{statement.Kind.Word()}\">{statement.Kind.Word()}</span>",
            cue.Length > 0 ? $"<i>{cue}</i>" : "",
            $"<span title=\"confidence\">{statement.Confidence.ToString("0%", CultureInfo.InvariantCulture)}</span>",
        ];
        return string.Join(" · ", facts.Where(fact => fact.Length > 0));
    }
}
