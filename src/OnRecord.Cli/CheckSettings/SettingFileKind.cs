namespace OnRecord.Cli.CheckSettings;

/// <summary>What a file that tells the check what to do is.</summary>
/// <param name="Name">As a sentence begins with it.</param>
/// <param name="MostBytes">No file that a person keeps is larger.</param>
internal sealed record SettingFileKind(string Name, int MostBytes)
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>Settings.</summary>
    public static SettingFileKind Settings { get; } = new("The settings", Megabyte)
    {
        UnreadableCode = SettingErrors.UnreadableCode,
        BrokenCode = SettingErrors.BrokenCode,
        UnfitCode = SettingErrors.UnfitCode,
    };

    /// <summary>A baseline.</summary>
    public static SettingFileKind Baseline { get; } = new("The baseline", 16 * Megabyte)
    {
        UnreadableCode = SettingErrors.UnreadableBaselineCode,
        BrokenCode = SettingErrors.UnfitBaselineCode,
        UnfitCode = SettingErrors.UnfitBaselineCode,
    };

    /// <summary>Code when the file can't be read.</summary>
    public required string UnreadableCode { get; init; }

    /// <summary>Code when it is no JSON.</summary>
    public required string BrokenCode { get; init; }

    /// <summary>Code when it holds what it can't.</summary>
    public required string UnfitCode { get; init; }
}
