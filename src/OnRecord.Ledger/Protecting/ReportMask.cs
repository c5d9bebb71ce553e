using System.Globalization;
using OnRecord.Ledger.Finding;
using OnRecord.People.Protecting;

namespace OnRecord.Ledger.Protecting;

/// <summary>What one report withholds of its protected speakers.</summary>
internal sealed class ReportMask
{
    private readonly NameMasker? _masker;
    private readonly Dictionary<long, string> _labels;

    /// <summary>A mask for the protected speakers of a report, each with its number in the ledger.</summary>
    /// <param name="speakers">The speakers.</param>
    /// <param name="isNumbered">False for labels that tell no two of a kind apart, to stand beside another reading's
    /// labels with numbers of their own.</param>
    public ReportMask(IReadOnlyList<(Speaker Speaker, long Number)> speakers, bool isNumbered = true)
    {
        _labels = speakers.GroupBy(static one => one.Number)
            .ToDictionary(static group => group.Key, group => Label(group.First(), isNumbered));
        var numbers = speakers.ToDictionary(static one => one.Speaker.Id, static one => one.Number,
            StringComparer.Ordinal);
        _masker = speakers.Count == 0 ? null
            : new NameMasker(ProtectedNames.Of([.. speakers.Select(static one => one.Speaker)], speaker =>
                _labels[numbers[speaker.Id]]));
    }

    /// <summary>True when there is nothing to withhold.</summary>
    public bool IsEmpty => _masker is null;

    /// <summary>True when the speaker of that number is protected.</summary>
    public bool Protects(long? speaker) => speaker is { } number && _labels.ContainsKey(number);

    /// <summary>What stands in place of a protected speaker's name.</summary>
    public string Label(long speaker) => _labels[speaker];

    /// <summary>The text with labels in place of names.</summary>
    public string? Mask(string? text) => text is null || _masker is null ? text : _masker.Mask(text);

    /// <summary>The report as it may be shown.</summary>
    public FoundReport Mask(FoundReport report) => IsEmpty ? report : report with
    {
        Name = Mask(report.Name)!,
        Outlet = Mask(report.Outlet),
        Title = Mask(report.Title),
        Address = Mask(report.Address),
    };

    /// <summary>The statement as it may be shown.</summary>
    public FoundStatement Mask(FoundStatement found) => IsEmpty ? found : found with
    {
        Content = Mask(found.Content)!,
        Source = Mask(found.Source),
        Cue = Mask(found.Cue),
        Addressee = Mask(found.Addressee),
        Place = Mask(found.Place),
        SpeakerName = Protects(found.Speaker) ? _labels[found.Speaker!.Value] : Mask(found.SpeakerName),
        SpeakerWikidata = Protects(found.Speaker) ? null : found.SpeakerWikidata,
        Report = Mask(found.Report),
    };

    private static string Label((Speaker Speaker, long Number) one, bool isNumbered)
    {
        var word = ProtectionLabels.Word(one.Speaker.Protected!.Kind);
        return isNumbered ? string.Create(CultureInfo.InvariantCulture, $"{word} {one.Number}") : word;
    }
}
