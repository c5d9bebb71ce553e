using System.Text;
using OnRecord.Cli.Formats;

namespace OnRecord.Cli.Pages;

/// <summary>Says who in a report is protected and why, and what stands in place of their names.</summary>
internal sealed class HtmlProtection(StringBuilder html, ShownReading shown, string anchor)
{
    private const string Held =
        "People in captivity may not be free in what they say, and their names can bring harm to them or their families. What "
        + "is said in captivity confirms nothing.";

    private const string PrisonersOfWar =
        " The Third Geneva Convention (Article 13) protects prisoners of war against insults and public curiosity.";

    private const string Others = "Children and victims of sexual violence are not to be known by what a report says of them.";

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
            html.Append("<ul>\n").AppendJoin("", speakers.Select(Item)).Append($"</ul>\n<p>{Rule(speakers)}</p>\n");
        }

        var names = shown.Reason is { } reason
            ? $"<strong>Names are shown.</strong> The reason given: {HtmlText.Escape(reason)}"
            : shown.HasLabels ? "Labels stand in place of their names."
            : "";
        html.Append(names.Length > 0 ? $"<p>{names}</p>\n" : "").Append("</section>\n");
    }

    private static string Rule(List<Speaker> speakers)
    {
        var kinds = speakers.Select(speaker => speaker.Protected!.Kind).ToHashSet();
        var hasOthers = kinds.Contains(ProtectionKind.Minor) || kinds.Contains(ProtectionKind.VictimOfSexualViolence);
        var held = kinds.Contains(ProtectionKind.PrisonerOfWar) ? Held + PrisonersOfWar
            : kinds.Contains(ProtectionKind.Hostage) || kinds.Contains(ProtectionKind.Detainee) ? Held
            : "";
        return $"{held} {(hasOthers ? Others : "")}".Trim();
    }

    private string Item(Speaker speaker)
    {
        var words = string.Join(", ", speaker.Protected!.Shown.Select(span => $"“{Shown(shown.Reading.Line([span]))}”")
            .Distinct());
        var kind = shown.HasLabel(speaker) ? "" : $", {speaker.Protected.Kind.Word()}";
        return $"<li><b>{Shown(speaker.Name)}</b>{kind} ({words})</li>\n";
    }

    private static string Shown(string text) => HtmlText.Escape(ReadingWords.OneLine(text));
}
