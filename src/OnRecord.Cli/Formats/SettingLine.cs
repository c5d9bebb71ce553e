namespace OnRecord.Cli.Formats;

/// <summary>What people read of a statement's setting.</summary>
internal static class SettingLine
{
    /// <summary>To whom, where and when, such as "to reporters", "Geneva", "on Tuesday (2026-10-06)"; none where
    /// nothing is told.</summary>
    public static IEnumerable<string> Facts(Reading reading, Setting setting)
    {
        if (setting.Addressee.Count > 0)
        {
            yield return $"to {reading.Line(setting.Addressee)}";
        }

        if (setting.Where is { } place)
        {
            yield return reading.Line([place]);
        }

        if (setting.When is { } when)
        {
            var words = reading.Line([when.Text]);
            yield return when.Value is null || when.Value == words ? words : $"{words} ({when.Value})";
        }
    }

    /// <summary>Medium, occasion and pressure, each once, such as "broadcast", "captivity".</summary>
    public static IEnumerable<string> Circumstances(Setting setting) =>
        setting.Circumstances.Select(circumstance => circumstance.Kind.Word().Replace('-', ' ')).Distinct();
}
