using OnRecord.Checks.Elsewhere;
using OnRecord.Cli.Adding;
using OnRecord.Cli.Outputs;
using OnRecord.Ledger.Checking;

namespace OnRecord.Cli.Checking;

/// <summary>The ledger that reports are checked against.</summary>
internal static class CheckedLedger
{
    /// <summary>Opens it for looking things up; null without one.</summary>
    /// <param name="place">The ledger's file or address; null for none.</param>
    /// <param name="reason">Why protected names are to be shown, which is kept in its log; null when they are
    /// not.</param>
    /// <exception cref="OnRecordException">The ledger can't be read (OR95…), or the reason has no words
    /// (OR9204).</exception>
    public static ElsewhereSource? Open(string? place, string? reason)
    {
        if (place is null)
        {
            return null;
        }

        using var shown = ShownLedger.Open(place, reason, "check");
        return new ElsewhereSource(place, shown.ShowsProtected);
    }

    /// <summary>What it has of the quotations of a report, which is known by its file's name as it would be when
    /// added.</summary>
    public static ReportElsewhere Find(ElsewhereSource source, Reading reading) =>
        source.Find(reading with { Report = NamedReport.Of(reading.Report) });
}
