using OnRecord.Cli.Formats;
using OnRecord.Reports;

namespace OnRecord.Cli;

/// <summary>Reads reports for what may be shown of them, such that a fault of ours in one costs that one
/// only.</summary>
/// <param name="read">Finds statements; safe to call from many threads.</param>
/// <param name="reason">Why protected names are shown; null when they are not.</param>
internal sealed class ReportReading(Func<Report, Reading> read, string? reason)
{
    /// <summary>Reads the report and does <paramref name="use"/> with it; gives its result, or the failure of
    /// either.</summary>
    public (T? Result, ReportFailure? Failure) Try<T>(ReportRead report, Func<ShownReading, T> use)
        where T : class
    {
        ShownReading? shown = null;
        try
        {
            shown = new ShownReading(read(report.Report), reason);
            return (use(shown), null);
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException
            or OnRecordException))
        {
            return (null, ReadingFault.Of((Shown(shown, report.Id), Shown(shown, report.Place),
                Shown(shown, fault.Message)), fault));
        }
    }

    // As long as nothing is known of the report's speakers, nobody is known to be protected.
    private static string Shown(ShownReading? shown, string text) => shown?.Mask(text) ?? text;
}
