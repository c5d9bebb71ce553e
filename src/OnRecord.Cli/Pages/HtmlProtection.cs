using System.Text;
using OnRecord.Cli.Formats;

namespace OnRecord.Cli.Pages;

/// <summary>Says who in a report is protected and why, and what stands in place of their names.</summary>
internal sealed class HtmlProtection(StringBuilder html, ShownReading shown, string anchor)
{
    private const string Rule =
        "A person in captivity may not be free in what they say, and a name can bring harm to them or their family; so can the "
        + "name of a child or of a victim of sexual violence. The Third Geneva Convention (Article 13) protects prisoners of war "
        + "against insults and public curiosity. What is said in captivity confirms nothing.";

    /// <summary>Writes the section, if there is anything to say.</summary>
    public void Write()
    {
        var speakers = shown.Reading.Speakers.Where(speaker => speaker.Protected is not null).ToList();
        if (speakers.Count == 0 && shown.Reason is null)
        {
            return;
        }

        html.Append($"<section class=\"protection\" id=\"{anchor}-protected\">\n<h3>Protected</h3>\n");
        if (speakers.Count > 0)
        {
            html.Append("<ul>\n").AppendJoin("", speakers.Select(Item)).Append($"</ul>\n<p>{Rule}</p>\n");
        }

        var names = shown.Reason is { } reason ? $"<strong>Names are shown.</strong> The reason given: {HtmlText.Escape(reason)}"
            : shown.MaskedNames > 0 ? "Labels stand in place of their names."
            : "";
        html.Append(names.Length > 0 ? $"<p>{names}</p>\n" : "").Append("</section>\n");
    }

    private string Item(Speaker speaker)
    {
        var words = string.Join(", ", speaker.Protected!.Shown.Select(span => $"“{Shown(shown.Reading.Line([span]))}”").Distinct());
        return $"<li><b>{Shown(speaker.Name)}</b> {speaker.Protected.Kind.Word()}: {words}</li>\n";
    }

    private static string Shown(string text) => HtmlText.Escape(ReadingWords.OneLine(text));
}
