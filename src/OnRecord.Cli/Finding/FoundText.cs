using OnRecord.Cli.Screens;
using OnRecord.Ledger.Finding;

namespace OnRecord.Cli.Finding;

/// <summary>Found statements for a terminal: who, what, where reported.</summary>
internal sealed class FoundText(InkedText page, int width, WordMarks marks)
{
    private const int MostColumns = 600;
    private const int Indent = 3;

    /// <summary>Adds why protected names are shown, if they are.</summary>
    public void WriteReason(string? reason)
    {
        if (reason is not null)
        {
            page.Add($"Protected names are shown: {reason}", Ink.Faint).EndLine().EndLine();
        }
    }

    /// <summary>Adds statements, and at the end how many there are or where the next page begins.</summary>
    public void WriteAll(IReadOnlyList<FoundStatement> found, string total, PagePlace? next)
    {
        foreach (var statement in found)
        {
            Write(statement);
        }

        page.Add(next is null ? total : $"{found.Count} shown; more with --after {next}", Ink.Faint).EndLine();
    }

    private void Write(FoundStatement found)
    {
        page.Indent = 0;
        page.Add(VisibleText.Line(found.SpeakerName ?? found.Source ?? "(no one named)"), Ink.Strong);
        page.Add("  " + string.Join(" · ", Facts(found)), Ink.Faint).EndLine();
        page.Indent = Indent;
        foreach (var (text, isFound) in marks.Of(Columns.Fit(VisibleText.Line(found.Content), MostColumns)))
        {
            page.Add(isFound && !page.HasColours ? $"[{text}]" : text, isFound ? Ink.Cue : Ink.Content);
        }

        page.EndLine();
        page.Add(Columns.Fit(VisibleText.Line(Reported(found.Report)), width - Indent - 12), Ink.Faint);
        page.Add(" ").AddVerbatim($"#{found.Id}", Ink.Faint).EndLine().EndLine();
        page.Indent = 0;
    }

    private static IEnumerable<string> Facts(FoundStatement found)
    {
        yield return found.Negated ? "not said, " + found.Kind : found.Kind;
        foreach (var fact in (string?[])[found.Act, found.Protected is null ? null : "protected"])
        {
            if (fact is not null)
            {
                yield return fact;
            }
        }

        if (found.Addressee is { } addressee)
        {
            yield return "to " + Columns.Fit(VisibleText.Line(addressee), 40);
        }

        foreach (var circumstance in found.Circumstances)
        {
            yield return circumstance;
        }
    }

    private static string Reported(FoundReport report) =>
        string.Join(" · ", new[] { report.Published, report.Outlet,
            report.Title ?? report.Name }.Where(static part => !string.IsNullOrEmpty(part)));
}
