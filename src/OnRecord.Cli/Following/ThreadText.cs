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
    private const int MostCopies = 12;

    /// <summary>Adds the thread.</summary>
    public void Write(KeptThread thread)
    {
        page.Add(Head(thread), Ink.Strong).EndLine();
        page.Add("compared with the fullest wording, marked =", Ink.Faint).EndLine().EndLine();
        var fold = new StoryFold(thread);
        foreach (var (wording, threaded) in thread.Wordings.Where(one => !fold.Holds(one.Wording)))
        {
            var isFullest = wording.Id == thread.Fullest.Id;
            page.Indent = 0;
            page.AddVerbatim(isFullest ? "= " : "  ", Ink.Strong).Add(" ");
            page.Indent = Indent;
            page.Add(VisibleText.Line(string.Join(" · ", Where(thread, wording))), Ink.Faint).EndLine();
            Write(wording, threaded, isFullest);
            Write(fold.Under(wording));
            page.Indent = 0;
            page.EndLine();
        }
    }

    private void Write(KeptWording wording, ThreadedWording threaded, bool isFullest)
    {
        page.Indent = Indent;
        page.Add(VisibleText.Line(wording.SpeakerName ?? "(no one named)") + ":", Ink.Strong).Add(" ")
            .Add($"“{VisibleText.Line(wording.Text ?? "(withheld)")}”", Ink.Content).EndLine();
        if (!isFullest)
        {
            page.Add(ThreadWords.Of(threaded.Relation), threaded.Relation == WordingRelation.Identical ? Ink.Faint
                : Ink.Cue);
            foreach (var change in threaded.Changes.Take(MostChanges))
            {
                page.Add(" · ", Ink.Faint).Add((change.CanTurnMeaning ? "! " : "")
                    + VisibleText.Line(change.Description), change.CanTurnMeaning ? Ink.Strong : Ink.Plain);
            }

            page.Add(threaded.Changes.Count > MostChanges ? $" · {threaded.Changes.Count - MostChanges} more"
                : "", Ink.Faint).EndLine();
        }
    }

    private void Write(IReadOnlyList<string> copies)
    {
        if (copies.Count > 0)
        {
            page.Add($"also in {(copies.Count == 1 ? "a copy" : $"{copies.Count:N0} copies")} of this story: ",
                Ink.Faint)
                .Add(VisibleText.Line(string.Join(", ", copies.Take(MostCopies))), Ink.Faint)
                .Add(copies.Count > MostCopies ? $" and {copies.Count - MostCopies:N0} more" : "", Ink.Faint).EndLine();
        }
    }

    private static string Head(KeptThread thread)
    {
        var reports = thread.Wordings.Select(static one => one.Wording.Report.Id).Distinct().Count();
        return string.Create(CultureInfo.InvariantCulture,
            $"One utterance, {Counted(thread.Wordings.Count, "wording")} in {Counted(reports, "report")}")
            + (thread.Sources < reports ? $", {Counted(thread.Sources, "source")}" : "");
    }

    private static IEnumerable<string> Where(KeptThread thread, KeptWording wording)
    {
        yield return wording.Report.Published ?? "date unknown";
        if (wording.Id == thread.Wordings[0].Wording.Id)
        {
            yield return "earliest known";
        }

        if (wording.Report.Outlet is { } outlet)
        {
            yield return outlet;
        }

        yield return wording.Report.Title ?? wording.Report.Name;
        if (thread.Report(wording.CopyOf) is { } earliest)
        {
            yield return $"copy of the story in {earliest.Outlet ?? earliest.Title ?? earliest.Name}";
        }

        if (wording.Statement is { } statement)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"#{statement}");
        }
    }

    private static string Counted(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");
}
