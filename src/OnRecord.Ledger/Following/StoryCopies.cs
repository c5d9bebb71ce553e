using System.Globalization;
using OnRecord.Ledger.Dialects;
using OnRecord.Wordings;

namespace OnRecord.Ledger.Following;

/// <summary>Tells which of a thread's reports are copies of one wire story.</summary>
/// <remarks>A copy prints the story's quotations, so it stands in their threads: the few texts of a thread are compared
/// when it is shown, and adding a report keeps nothing for it.</remarks>
internal sealed class StoryCopies(Database database)
{
    // A report stands in several threads.
    private readonly Dictionary<long, ReportSketch> _sketches = [];

    /// <summary>The thread, each wording of a copy with the earliest report of its story.</summary>
    public KeptThread Mark(KeptThread thread)
    {
        var earliest = Earliest([.. thread.Wordings.Select(static one => one.Wording.Report.Id).Distinct()]);
        return earliest.Count == 0 ? thread : thread with
        {
            Wordings = [.. thread.Wordings.Select(one => (Mark(one.Wording), one.Threaded))],
        };

        KeptWording Mark(KeptWording wording) =>
            earliest.TryGetValue(wording.Report.Id, out var report) ? wording with { CopyOf = report } : wording;
    }

    // Of reports in the order of publication.
    private Dictionary<long, long> Earliest(IReadOnlyList<long> reports)
    {
        var places = reports.Select(static (report, place) => (report, place)).ToDictionary();
        return reports.Count < 2 ? [] : (
            from story in WireCopies.Find(reports.Select(SketchOf))
            let earliest = story.Select(Number).MinBy(report => places[report])
            from copy in story.Select(Number)
            where copy != earliest
            select (copy, earliest)).ToDictionary();
    }

    private ReportSketch SketchOf(long report) => _sketches.TryGetValue(report, out var known) ? known
        : _sketches[report] = ReportSketch.Of(new Report(
            report.ToString(CultureInfo.InvariantCulture),
            database.Scalar("SELECT text FROM report WHERE id = $1", report) as string ?? ""));

    private static long Number(string report) => long.Parse(report, CultureInfo.InvariantCulture);
}
