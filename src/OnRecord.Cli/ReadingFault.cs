using OnRecord.Reports;

namespace OnRecord.Cli;

/// <summary>A fault of ours while a report was read, as a failure of that report alone.</summary>
internal static class ReadingFault
{
    private const string Code = "OR9401";

    /// <summary>The failure, in words that may be shown.</summary>
    public static ReportFailure Of((string Id, string Place, string Message) shown, Exception fault) =>
        new(shown.Id, shown.Place, Code,
        $"\"{shown.Place}\" was not read because of a fault in OnRecord ({fault.GetType().Name}: {shown.Message}) "
        + "Please report it with the text, if you may.");
}
