using System.Text;
using OnRecord.Cli.Checking;
using OnRecord.Cli.Pages;

namespace OnRecord.Cli.CheckPages;

/// <summary>The notes in the margin: for each finding its number and level, what it says, what it rests on, what
/// helps.</summary>
internal sealed class HtmlFindingNotes(StringBuilder html, ShownCheck check, string anchor)
{
    private const int Letters = 26;

    /// <summary>The label of what a finding rests on, such as <c>2a</c>.</summary>
    public static string Label(int finding, int evidence) =>
        FormattableString.Invariant($"{finding + 1}{(char)('a' + (evidence % Letters))}{(evidence < Letters ? "" : evidence / Letters)}");

    /// <summary>Writes the notes on the findings of those indexes.</summary>
    public void Write(IReadOnlyList<int> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        html.Append("<ol class=\"findings\">\n");
        foreach (var index in findings)
        {
            Write(index, check.Findings[index]);
        }

        html.Append("</ol>\n");
    }

    private void Write(int index, ShownFinding finding)
    {
        html.Append(FormattableString.Invariant($"<li class=\"{finding.Level.Word()}\" id=\"{anchor}-n{index + 1}\">"))
            .Append(FormattableString.Invariant($"<p class=\"what\"><a class=\"number\" href=\"#{anchor}-f{index + 1}\">{index + 1}</a> "))
            .Append($"<b>{finding.Level.Word()}</b> <span class=\"facts\">{finding.Rule.Code} {finding.Rule.Name}</span></p>\n")
            .Append($"<p>{HtmlText.Escape(finding.Message)}</p>\n");
        WriteEvidence(index, finding.Evidence);
        html.Append($"<p class=\"advice\">{HtmlText.Escape(finding.Advice)}");
        html.Append(finding.Fix is { } fix ? $" <span class=\"fix\">{HtmlText.Escape(fix.Title)}.</span></p></li>\n"
            : "</p></li>\n");
    }

    private void WriteEvidence(int index, IReadOnlyList<ShownEvidence> evidence)
    {
        if (evidence.Count == 0)
        {
            return;
        }

        html.Append("<ul>\n");
        foreach (var group in EvidenceGroup.Of(evidence))
        {
            var links = string.Join(' ', group.Indexes.Where(i => evidence[i].Place is not null)
                .Select(i => Link(Label(index, i))));
            var other = group.Report is { } report ? $" <span class=\"facts\">{HtmlText.Escape(report)}</span>" : "";
            html.Append($"<li><span class=\"places\">{links}</span> {HtmlText.Escape(group.Note)}{other}</li>\n");
        }

        html.Append("</ul>\n");
    }

    private string Link(string label) => $"<a class=\"number\" href=\"#{anchor}-f{label}\">{label}</a>";
}
