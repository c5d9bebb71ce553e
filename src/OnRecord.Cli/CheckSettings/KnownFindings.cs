using System.Collections.Concurrent;
using OnRecord.Cli.Formats;

namespace OnRecord.Cli.CheckSettings;

/// <summary>What a run knows of findings that stay, and learns when it is to write them down. Safe to share between
/// threads.</summary>
internal sealed class KnownFindings
{
    private readonly Baseline _baseline;
    private readonly ConcurrentBag<KnownFinding> _added = [];
    private readonly string? _path;
    private readonly string? _reason;

    /// <summary>Knows the findings of a baseline, and of the one to be written as far as it is there; null for
    /// neither.</summary>
    /// <param name="baseline">The file to read.</param>
    /// <param name="write">The file to write.</param>
    /// <param name="reason">Why the findings that are added to it are to stay.</param>
    /// <exception cref="OnRecordException">A file can't be used (OR9604 to OR9607), or there is no reason
    /// (OR9607).</exception>
    public KnownFindings(string? baseline, string? write, string? reason)
    {
        (_path, _reason) = (write, reason?.Trim());
        if (write is not null && string.IsNullOrEmpty(_reason))
        {
            throw SettingErrors.NeedsReason();
        }

        string?[] files = [baseline, File.Exists(write) ? write : null];
        _baseline = new Baseline(files.OfType<string>().SelectMany(BaselineFile.Read));
    }

    /// <summary>Entries that match nothing any more; none where a file is written, which leaves them out.</summary>
    public IReadOnlyList<KnownFinding> Stale => _path is null ? _baseline.Stale : [];

    /// <summary>Each finding with the reason why it stays; null where it is new.</summary>
    public IReadOnlyList<(OnRecord.Finding Finding, string? Reason)> Match(
        ShownReading shown, IReadOnlyList<OnRecord.Finding> findings, Func<string, bool> isOn)
    {
        // What the file says is for others, whoever may see the names in this run.
        var masked = shown.Reason is null ? shown : new ShownReading(shown.Original, null);
        var report = masked.Reading.Report.Id;
        var known = findings.Zip(_baseline.Match(report, findings, isOn)).ToList();
        if (_path is null)
        {
            return known;
        }

        foreach (var (finding, _) in known.Where(static one => one.Second is null))
        {
            _added.Add(new KnownFinding(finding.Rule, report, finding.Fingerprint,
                _reason!)
            { Message = masked.Mask(finding.Message) });
        }

        return [.. known.Select(one => (one.First, one.Second ?? _reason))];
    }

    /// <summary>Writes the file that was to be written, if any; says what it holds now.</summary>
    /// <exception cref="OnRecordException">It can't be written (OR9201).</exception>
    public string? Write()
    {
        if (_path is null)
        {
            return null;
        }

        var entries = _baseline.With(_added);
        BaselineFile.Write(_path, entries);
        var dropped = _baseline.Stale.Count;
        return FormattableString.Invariant($"Wrote \"{_path}\": {entries.Count} known, {_added.Count} of them new")
            + (dropped > 0 ? FormattableString.Invariant($"; left out {dropped} that matched nothing.") : ".");
    }
}
