using System.Collections.Concurrent;
using OnRecord.Checks;
using OnRecord.Checks.Elsewhere;

namespace OnRecord.Cli.CheckSettings;

/// <summary>What checks each report, by the settings that hold for it. Safe to share between threads.</summary>
internal sealed class Checkers
{
    /// <summary>The name of the file with settings.</summary>
    public const string FileName = ".onrecord.json";

    private readonly IReadOnlyList<string> _only;
    private readonly Func<Reading, ReportElsewhere>? _elsewhere;
    private readonly Checker? _all;
    private readonly ConcurrentDictionary<string, Lazy<Checker>> _byFolder = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Checker>> _byFile = new(StringComparer.Ordinal);

    /// <summary>Checkers by the rules named, or by all; with the settings of one file, or of those above each
    /// report.</summary>
    /// <exception cref="OnRecordException">A rule is not known (OR9604), or the settings can't be used (OR9601 to
    /// OR9604).</exception>
    /// <param name="rules">Codes or names of the only rules; none for all.</param>
    /// <param name="config">The file of settings; null for those above each report.</param>
    /// <param name="elsewhere">Looks up what other reports have, safe to call from many threads; null where nothing is
    /// known.</param>
    public Checkers(IReadOnlyList<string> rules, string? config, Func<Reading, ReportElsewhere>? elsewhere = null)
    {
        _elsewhere = elsewhere;
        _only = [.. rules.Select(rule => (RuleNames.Find(rule) ?? throw SettingErrors.NoRule(rule)).Code)];
        _all = config is null ? null : Make(config);
    }

    /// <summary>The checker of the report in a file; null for standard input and addresses, for which the settings
    /// above the working folder hold.</summary>
    /// <exception cref="OnRecordException">The settings can't be used (OR9601 to OR9604).</exception>
    public Checker For(string? path) =>
        _all ?? InFolder(path is null ? Directory.GetCurrentDirectory()
            : Path.GetDirectoryName(Path.GetFullPath(path))!);

    private Checker InFolder(string folder) =>
        _byFolder.GetOrAdd(folder, static (folder, self) => new Lazy<Checker>(() => self.Find(folder)), this).Value;

    private Checker Find(string folder)
    {
        var file = Path.Combine(folder, FileName);
        return File.Exists(file) ? Of(file)
            : Path.GetDirectoryName(folder) is { } parent ? InFolder(parent)
            : Of("");
    }

    // Folders that share a file of settings, or have none, share what they make of it.
    private Checker Of(string file) =>
        _byFile.GetOrAdd(file, static (file, self) => new Lazy<Checker>(() => self.Make(file)), this).Value;

    private Checker Make(string file)
    {
        var options = file.Length == 0 ? new CheckOptions() : SettingsReader.Read(file);
        return new Checker(options with
        {
            Only = _only,
            Elsewhere = _elsewhere,
            Levels = options.Levels.Where(IsLeft)
            .ToDictionary()
        });
    }

    // A rule that is asked for by name is on, whatever the settings say.
    private bool IsLeft(KeyValuePair<string, FindingLevel?> level) =>
        level.Value is not null || !_only.Contains(level.Key);
}
