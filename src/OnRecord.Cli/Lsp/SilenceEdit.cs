using OnRecord.Reports;

namespace OnRecord.Cli.Lsp;

/// <summary>Writes a remark into a draft that keeps a rule quiet about one paragraph.</summary>
internal static class SilenceEdit
{
    /// <summary>Where to write which remark about a finding; null where none would help: in a plain text, of a title,
    /// or at a place that can't be told.</summary>
    public static (int At, string Remark)? For(CheckedDraft draft, DraftFinding finding)
    {
        if (draft.Read is not { } read || finding.Span is null || finding.Finding.Place.InTitle
            || draft.Draft.Address.Kind is not (ContentKind.Markdown or ContentKind.Html))
        {
            return null;
        }

        var remark = $"<!-- onrecord-ignore {finding.Finding.Rule.Code} -->";
        return Candidates(draft, finding, remark).Select(edit => ((int, string)?)edit)
            .FirstOrDefault(edit => edit is { } one && Silences(draft, finding, (read, one)));
    }

    // Whether a remark is seen depends on the marks around it, so each place is tried.
    private static bool Silences(CheckedDraft draft, DraftFinding finding,
        (ReportRead Read, (int At, string Remark) Edit) change)
    {
        var text = draft.Draft.Text.Text.Insert(change.Edit.At, change.Edit.Remark);
        return DraftReader.Read(draft.Draft.Address, text) is ReportRead after
            && after.Report.Text == change.Read.Report.Text
            && after.Report.Silences.Any(silence => silence.Rules.Contains(finding.Finding.Rule.Code)
                && silence.Place?.Contains(finding.Finding.Place.Original.Span) == true);
    }

    private static IEnumerable<(int At, string Remark)> Candidates(CheckedDraft draft, DraftFinding finding,
        string remark)
    {
        var text = draft.Draft.Text.Text;
        return draft.Draft.Address.Kind == ContentKind.Html ? InMarkup(text, finding.Span!.Value.Start, remark)
            : InMarkdown(text, finding.Span!.Value, remark);
    }

    // Before the element that holds the words, the innermost first.
    private static IEnumerable<(int At, string Remark)> InMarkup(string text, int from, string remark)
    {
        const int mostElements = 5;
        var at = from;
        for (var i = 0; i < mostElements && at > 0; i++)
        {
            at = text.LastIndexOf('<', at - 1);
            if (at < 0)
            {
                yield break;
            }

            yield return (at, remark);
        }
    }

    // On a line of its own before the paragraph, with the marks of a quotation or the space that the paragraph has; in
    // a list, which that would break in two, behind the paragraph's words.
    private static IEnumerable<(int At, string Remark)> InMarkdown(string text, TextSpan words, string remark)
    {
        var start = LineStart(text, words.Start);
        while (start > 0 && LineStart(text, start - 1) is var before && !IsBlank(text.AsSpan(before..start)))
        {
            start = before;
        }

        var line = text.AsSpan(start);
        var marks = line.Length - line.TrimStart("> ").Length;
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        if (marks == line.Length || !(line[marks] is '-' or '*' or '+' || char.IsAsciiDigit(line[marks])))
        {
            yield return (start, string.Concat(line[..marks], remark, end));
        }

        var behind = text.AsSpan(words.End).IndexOfAny('\r', '\n');
        yield return (behind < 0 ? text.Length : words.End + behind, remark);
    }

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private static bool IsBlank(ReadOnlySpan<char> line) => line.Trim("> \t\r\n").IsEmpty;
}
