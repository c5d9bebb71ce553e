using System.Globalization;
using System.Text;
using OnRecord.Cli.Formats;

namespace OnRecord.Cli.Pages;

/// <summary>The notes in the margin: for each statement its number, who says it, its kind, cue and confidence, and how
/// it was said.</summary>
internal sealed class HtmlNotes(StringBuilder html, ShownReading shown, string anchor)
{
    private readonly Reading _reading = shown.Reading;

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
        html.Append($"<li id=\"{anchor}-n{mark.Label}\"{(statement.Within is null ? "" : " class=\"within\"")}>")
            .Append($"<a class=\"number\" href=\"#{anchor}-s{mark.Label}\">{mark.Label}</a> ")
            .Append(Who(statement))
            .Append($" <span class=\"facts\">{Facts(statement)}</span>{Setting(statement.Setting)}</li>\n");
    }

    // "he → Ilse Vantongeren".
    private string Who(Statement statement)
    {
        if (shown.Who(statement) is not { } who)
        {
            return "<i>no one named</i>";
        }

        var source = SourceAndSpeaker.Source(shown, statement) is { } words
            ? $"<span class=\"said-as\">{HtmlText.Escape(words)} → </span>" : "";
        var unsure = SourceAndSpeaker.IsUnsure(statement)
            ? "<span class=\"unsure\" title=\"more likely somebody else\">?</span>" : "";
        return $"{source}<b>{HtmlText.Escape(who)}</b>{unsure}{Protection(statement)}";
    }

    private string Protection(Statement statement) => shown.SpeakerOf(statement)?.Protected is null ? ""
        : $" <a class=\"protected\" href=\"#{anchor}-protected\">protected</a>";

    private string Facts(Statement statement)
    {
        var cue = HtmlText.Escape(_reading.Line(statement.Cue));
        string[] facts =
        [
            statement.Negated ? "<strong>not said</strong>" : "",
            $"<span class=\"{statement.Kind.Word()}\">{statement.Kind.Word()}</span>",
            cue.Length > 0 ? $"<i>{cue}</i>" : "",
            $"<span title=\"confidence\">{statement.Confidence.ToString("0%", CultureInfo.InvariantCulture)}</span>",
        ];
        return string.Join(" · ", facts.Where(fact => fact.Length > 0));
    }

    private string Setting(Setting setting)
    {
        var chips = SettingLine.Circumstances(setting).Select(word => $"<span class=\"chip\">{word}</span>");
        var act = setting.Act is { } known ? [$"<span class=\"chip\">{known.Word()}</span>"] : Array.Empty<string>();
        var facts = string.Join(" · ", SettingLine.Facts(_reading, setting).Select(HtmlText.Escape));
        string[] all = [.. facts.Length > 0 ? [$"<span>{facts}</span>"] : Array.Empty<string>(), .. chips, .. act];
        return all.Length == 0 ? "" : $" <span class=\"setting\">{string.Join(' ', all)}</span>";
    }
}
