using System.Text.Json;
using OnRecord.Checks;

namespace OnRecord.Cli.CheckSettings;

/// <summary>Reads settings: which rules are on, at what level, and which spellings are right.</summary>
internal sealed class SettingsReader
{
    private readonly SettingFile _file;

    private SettingsReader(string path) => _file = new SettingFile(path, SettingFileKind.Settings);

    /// <summary>The settings in a file.</summary>
    /// <exception cref="OnRecordException">They can't be used (OR9601 to OR9604).</exception>
    public static CheckOptions Read(string path) => new SettingsReader(path).Read();

    private CheckOptions Read()
    {
        var options = new CheckOptions();
        foreach (var (name, value) in _file.Members(_file.Read(), "rules", "spellings", "houseNames", "$schema"))
        {
            options = name.Text switch
            {
                "rules" => options with { Levels = Levels(value) },
                "spellings" => options with { AllowedSpellings = [.. _file.Items(value).Select(Spellings)] },
                "houseNames" => options with { HouseNames = Names(value) },
                _ => options,
            };
        }

        return options;
    }

    private Dictionary<string, FindingLevel?> Levels(PlacedValue rules)
    {
        var levels = new Dictionary<string, FindingLevel?>(StringComparer.Ordinal);
        foreach (var (name, value) in _file.Members(rules, [.. rules.Members.Select(member => member.Name.Text)]))
        {
            // A code and a name may mean one rule.
            if (!levels.TryAdd(_file.Rule(name with { Kind = JsonTokenType.String }), Level(value)))
            {
                throw _file.Unfit(name, $"sets \"{name.Text}\" a second time");
            }
        }

        return levels;
    }

    private FindingLevel? Level(PlacedValue value) => _file.String(value) switch
    {
        "off" => null,
        "note" => FindingLevel.Note,
        "warning" => FindingLevel.Warning,
        "error" => FindingLevel.Error,
        var other =>
            throw _file.Unfit(value, $"has the level \"{other}\"; write \"off\", \"note\", \"warning\" or \"error\""),
    };

    private IReadOnlyList<string> Spellings(PlacedValue value) => Names(value) is { Count: > 1 } names ? names
        : throw _file.Unfit(value, "has one spelling alone; a list holds all spellings of one name, such as [\"Kiev\", \"Kyiv\"]");

    private IReadOnlyList<string> Names(PlacedValue value) => [.. _file.Items(value).Select(Name)];

    private string Name(PlacedValue value) => _file.String(value).Trim() is { Length: > 0 } name ? name
        : throw _file.Unfit(value, "has a name without letters");
}
