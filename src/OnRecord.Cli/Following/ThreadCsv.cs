using System.Globalization;
using OnRecord.Cli.Formats;
using OnRecord.Ledger.Following;

namespace OnRecord.Cli.Following;

/// <summary>A thread as rows of a table, one a wording.</summary>
internal static class ThreadCsv
{
    /// <summary>The row of names.</summary>
    public static string Head => CsvRow.Of(
    [
        "thread", "report", "outlet", "published", "address", "statement", "speaker", "text", "relation", "changes",
            "copy_of", "show_protected",
    ]);

    /// <summary>The rows.</summary>
    public static string Rows(KeptThread thread, string? reason) =>
        string.Concat(thread.Wordings.Select(one => CsvRow.Of(
    [
        thread.Id,
        one.Wording.Report.Name,
        one.Wording.Report.Outlet ?? "",
        one.Wording.Report.Published ?? "",
        one.Wording.Report.Address ?? "",
        one.Wording.Statement?.ToString(CultureInfo.InvariantCulture) ?? "",
        one.Wording.SpeakerName ?? "",
        one.Wording.Text ?? "",
        ThreadWords.Of(one.Threaded.Relation),
        one.Wording.Text is null ? ""
            : string.Join("; ", one.Threaded.Changes.Select(static change => change.Description)),
        thread.Report(one.Wording.CopyOf)?.Name ?? "",
        reason ?? "",
    ])));
}
