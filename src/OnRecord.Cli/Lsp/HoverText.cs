using System.Text;
using OnRecord.Cli.Explaining;

namespace OnRecord.Cli.Lsp;

/// <summary>What an editor shows over the words of a finding: what the rule looks for and why, what the finding rests
/// on, and what helps.</summary>
/// <param name="markdown">True when the editor shows Markdown.</param>
internal sealed class HoverText(bool markdown)
{
    private const string Why = "\n## Why it matters\n";

    /// <summary>The text on all findings of a place.</summary>
    public string Of(IEnumerable<DraftFinding> findings) =>
        string.Join(markdown ? "\n\n---\n\n" : "\n\n", findings.Select(Of));

    private string Of(DraftFinding draft)
    {
        var finding = draft.Finding;
        var text = new StringBuilder();
        text.Append(markdown ? $"**{finding.Rule.Code}** {finding.Rule.Name}"
            : $"{finding.Rule.Code} {finding.Rule.Name}");
        text.Append("\n\n").Append(Plain(finding.Rule.Summary));
        text.Append("\n\n").Append(Plain(finding.Advice));
        foreach (var evidence in finding.Evidence)
        {
            text.Append("\n- ").Append(Plain(evidence.Note));
            text.Append(evidence.Place is { } place ? $": {Plain(OnRecord.Checks.CheckedReport.Quote(place.Words))}"
                : "");
            text.Append(evidence.Report is { } report ? $" ({Plain(report)})" : "");
        }

        return text.Append(WhyOf(ExplainPages.Rule(finding.Rule))).ToString();
    }

    // Of our own page, so its marks may stay.
    private static string WhyOf(string page)
    {
        var start = page.IndexOf(Why, StringComparison.Ordinal);
        var end = start < 0 ? -1 : page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? "" : "\n\n" + page[(start + Why.Length)..end].Trim();
    }

    // Words of a report must not become a picture or a link in the editor.
    private string Plain(string words)
    {
        if (!markdown)
        {
            return words;
        }

        var plain = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            plain.Append(char.IsAscii(c)
                && (char.IsPunctuation(c) || char.IsSymbol(c)) ? $"\\{c}" : c is '\n' or '\r' ? " " : $"{c}");
        }

        return plain.ToString();
    }
}
