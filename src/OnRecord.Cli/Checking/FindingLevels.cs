namespace OnRecord.Cli.Checking;

/// <summary>Levels as people write them.</summary>
internal static class FindingLevels
{
    /// <summary>The level in lower case, as all formats write it.</summary>
    public static string Word(this FindingLevel level) => level switch
    {
        FindingLevel.Error => "error",
        FindingLevel.Warning => "warning",
        _ => "note",
    };
}
