using OnRecord.Checks.Elsewhere;
using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Following;
using OnRecord.Ledger.Protecting;
using OnRecord.Wordings;

namespace OnRecord.Ledger.Checking;

/// <summary>Looks up what a ledger's reports have of what a report quotes. The ledger is only read; the report need not
/// be in it. For one thread.</summary>
internal sealed class ElsewhereFinder(StatementLedger ledger, Lazy<PhraseSample> sample, bool showsProtected)
{
    private static readonly ReportMask NoMask = new([]);

    private readonly Database _database = ledger.Database;
    private readonly ReportMasks? _masks = showsProtected ? null : new ReportMasks(ledger.Database, isNumbered: false);
    private readonly OwnCandidates _candidates = new(ledger);
    private readonly VersionRows _versions = new(ledger.Database);
    private readonly KnownNames _names = new(ledger.Database);

    /// <summary>What is known of the report's quotations and of other versions of it.</summary>
    /// <exception cref="OnRecordException">The database failed.</exception>
    public ReportElsewhere Find(Reading reading) => ledger.Guard(() => FindNow(reading));

    private ReportElsewhere FindNow(Reading reading)
    {
        var own = ReportedWording.Of(reading).Select(static wording => wording with { Report = OwnPairs.OwnReport })
            .ToList();
        var itself = _versions.Find(reading.Report);
        var versions = _versions.OfAddress(reading.Report, itself);
        var left = versions.Select(static version => version.Report).Append(itself?.Report ?? 0).ToHashSet();
        var (candidates, found) = _candidates.Of(own);
        var pairs = OwnPairs.Find(found, [.. candidates.Where(wording => !left.Contains(wording.Report.Id))], sample);
        var stories = OwnStory.Of(reading.Report, pairs, _database);
        var sameStory = pairs.SelectMany(static pair => pair.Others).Select(static other => other.Report)
            .DistinctBy(static report => report.Id)
            .Where(report => stories.IsVersion(reading.Report, report))
            .Select(report => VersionRows.Of(reading.Report, report)).ToList();
        var others = sameStory.Select(static version => version.Report).ToHashSet();
        return new ReportElsewhere
        {
            Quotations =
            [
                .. pairs.Select(pair => new QuotedElsewhere(pair.Own,
                        [.. pair.Others.Where(other => !others.Contains(other.Report.Id))
                            .Select(other => Shown(other, pair.Own, stories))]))
                    .Where(static quoted => quoted.Others.Count > 0),
            ],
            Versions = [.. versions.Concat(sameStory).Select(Version)],
        };
    }

    private ReportVersion Version(VersionRow version)
    {
        var wordings = new LedgerWordings(_database).OfReport(version.Report)
            .OrderBy(static wording => wording.Reported.Wording.Spans[0]);
        return new ReportVersion
        {
            Wordings = [.. wordings.Select(wording => Shown(wording, null, null))],
            Text = _versions.TextOf(version.Report),
            IsLater = version.IsLater,
        };
    }

    // Names that a speaker has besides are looked up where they matter.
    private ElsewhereWording Shown(KeptWording wording, ReportedWording? own, OwnStory? stories)
    {
        var mask = _masks?.Of(wording.Report.Id) ?? NoMask;
        var report = mask.Mask(wording.Report);
        return new ElsewhereWording(wording.Reported)
        {
            Report = report.Address ?? report.Name,
            Outlet = report.Outlet,
            Speaker = mask.Protects(wording.Speaker) ? mask.Label(wording.Speaker!.Value)
                : mask.Mask(wording.SpeakerName),
            SpeakerNames = own is null || KnownNames.Differ(own, wording.Reported) ? _names.Of(wording.Speaker) : [],
            Source = stories?.SourceOf(wording.Report.Id) ?? wording.Reported.Report,
            IsCopy = stories?.IsCopy(wording.Report.Id) == true,
            Mask = mask.IsEmpty ? null : text => mask.Mask(text)!,
        };
    }
}
