using OnRecord.Checks;
using OnRecord.Cli.Formats;
using OnRecord.Reports;

namespace OnRecord.Cli.Checking;

/// <summary>A checked report as it may be shown.</summary>
internal sealed class ShownCheck
{
    private readonly ShownPlaces _places;
    private readonly Dictionary<string, Speaker> _speakers;

    /// <summary>Shows <paramref name="findings"/>, each with the reason why it is known, if it is.</summary>
    public ShownCheck(ReportRead read, ShownReading shown,
        IEnumerable<(OnRecord.Finding Finding, string? Known)> findings)
    {
        (Shown, Place, Line) = (shown, shown.Mask(read.Place), read.Line);
        Path = read.Path is { } path ? shown.Mask(path) : null;
        _places = new ShownPlaces(shown, read.Map);
        _speakers = shown.Reading.Speakers.ToDictionary(speaker => speaker.Id, StringComparer.Ordinal);
        var all = findings.Select(one => Of(one.Finding, one.Known)).ToList();
        Findings = all.FindAll(finding => finding.Known is null);
        Known = all.FindAll(finding => finding.Known is not null);
    }

    /// <summary>The report and what was read in it.</summary>
    public ShownReading Shown { get; }

    /// <summary>The input as it was named, with labels.</summary>
    public string Place { get; }

    /// <summary>The file, with labels; null for standard input and addresses.</summary>
    public string? Path { get; }

    /// <summary>The line of the file that holds the report, in JSON lines; null where the file is the report.</summary>
    public int? Line { get; }

    /// <summary>True when lines and columns are those of the input.</summary>
    public bool HasLines => _places.Files.AreKnown;

    /// <summary>What is to be said, in the order of the report.</summary>
    public IReadOnlyList<ShownFinding> Findings { get; }

    /// <summary>What the baseline says is to stay.</summary>
    public IReadOnlyList<ShownFinding> Known { get; }

    private ShownFinding Of(OnRecord.Finding finding, string? known) => new()
    {
        Rule = CheckRules.Find(finding.Rule)!,
        Level = finding.Level,
        Place = _places.Of(finding.Place),
        Message = Shown.Mask(finding.Message),
        Advice = Shown.Mask(finding.Advice),
        Evidence = [.. finding.Evidence.Select(Of)],
        Fix = finding.Fix is { } fix && Shown.Mask(fix.Replacement) == fix.Replacement ? Of(fix) : null,
        Speaker = finding.Speaker is { } id ? _speakers.GetValueOrDefault(id) : null,
        Fingerprint = finding.Fingerprint,
        Known = known,
    };

    private ShownFix Of(FindingFix fix) =>
        new(Shown.Mask(fix.Title), fix.Replacement, _places.Offsets(fix.Span), _places.Files.OfSame(fix.Span));

    private ShownEvidence Of(FindingEvidence evidence) => new(
        Shown.Mask(evidence.Note),
        evidence.Place is { } place ? _places.Of(place) : null,
        evidence.Report is { } report ? Shown.Mask(report) : null);
}
