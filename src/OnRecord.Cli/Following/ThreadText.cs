using System.Globalization;
using OnRecord.Cli.Screens;
using OnRecord.Ledger.Following;
using OnRecord.Wordings;

namespace OnRecord.Cli.Following;

/// <summary>A thread for a terminal: every wording in the order of publication, with what was changed.</summary>
internal sealed class ThreadText(InkedText page)
{
    private const int Indent = 3;
    private const int MostChanges = 6;

    /// <summary>Adds the thread.</summary>
    public void Write(KeptThread thread)
    {
        page.Add(Head(thread), Ink.Strong).EndLine();
        page.Add("compared with the fullest wording, marked =", Ink.Faint).EndLine().EndLine();
        var first = true;
        foreach (var (wording, threaded) in thread.Wordings)
        {
            Write(wording, threaded, ReferenceEquals(wording.Reported, thread.Fullest.Reported), first);
            first = false;
        }
    }

    private void Write(KeptWording wording, ThreadedWording threaded, bool isFullest, bool isFirst)
    {
        page.Indent = 0;
        page.AddVerbatim(isFullest ? "=  " : "   ", Ink.Strong)
            .Add(VisibleText.Line(string.Join(" · ", Where(wording, isFirst))), Ink.Faint).EndLine();
        page.Indent = Indent;
        page.Add(VisibleText.Line(wording.SpeakerName ?? "(no one named)") + ":", Ink.Strong).Add(" ")
            .Add($"“{VisibleText.Line(wording.Text ?? "(withheld)")}”", Ink.Content).EndLine();
        if (!isFullest)
        {
            page.Add(ThreadWords.Of(threaded.Relation), threaded.Relation == WordingRelation.Identical ? Ink.Faint : Ink.Cue);
            foreach (var change in threaded.Changes.Take(MostChanges))
            {
                page.Add(" · ", Ink.Faint).Add((change.CanTurnMeaning ? "! " : "") + VisibleText.Line(change.Description), change.CanTurnMeaning ? Ink.Strong : Ink.Plain);
            }

            page.Add(threaded.Changes.Count > MostChanges ? $" · {threaded.Changes.Count - MostChanges} more" : "", Ink.Faint).EndLine();
        }

        page.Indent = 0;
        page.EndLine();
    }

    private static string Head(KeptThread thread)
    {
        var reports = thread.Wordings.Select(static one => one.Wording.Report.Id).Distinct().Count();
        return string.Create(CultureInfo.InvariantCulture,
            $"One utterance, {Counted(thread.Wordings.Count, "wording")} in {Counted(reports, "report")}");
    }

    private static IEnumerable<string> Where(KeptWording wording, bool isFirst)
    {
        yield return wording.Report.Published ?? "date unknown";
        if (isFirst)
        {
            yield return "earliest known";
        }

        if (wording.Report.Outlet is { } outlet)
        {
            yield return outlet;
        }

        yield return wording.Report.Title ?? wording.Report.Name;
        if (wording.Statement is { } statement)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"#{statement}");
        }
    }

    private static string Counted(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");
}
