using OnRecord.Cli.Screens;
using OnRecord.Ledger.Finding;

namespace OnRecord.Cli.Finding;

/// <summary>Found statements for a terminal: who, what, where reported.</summary>
internal sealed class FoundText(InkedText page, int width, WordMarks marks)
{
    private const int MostColumns = 600;
    private const int Indent = 3;

    /// <summary>Adds a statement.</summary>
    public void Write(FoundStatement found)
    {
        page.Indent = 0;
        page.Add(Shown(found.SpeakerName ?? found.Source ?? "(no one named)"), Ink.Strong);
        page.Add("  " + string.Join(" · ", Facts(found)), Ink.Faint).EndLine();
        page.Indent = Indent;
        foreach (var (text, isFound) in marks.Of(Columns.Fit(Shown(found.Content), MostColumns)))
        {
            page.Add(isFound && !page.HasColours ? $"[{text}]" : text, isFound ? Ink.Cue : Ink.Content);
        }

        page.EndLine();
        page.Add(Columns.Fit(Shown(Reported(found.Report)), width - Indent - 12), Ink.Faint);
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
            yield return "to " + Columns.Fit(Shown(addressee), 40);
        }

        foreach (var circumstance in found.Circumstances)
        {
            yield return circumstance;
        }
    }

    private static string Reported(FoundReport report) =>
        string.Join(" · ", new[] { report.Published, report.Outlet, report.Title ?? report.Name }.Where(static part => !string.IsNullOrEmpty(part)));

    private static string Shown(string text) => ReadingWords.OneLine(VisibleText.Of(text));
}
