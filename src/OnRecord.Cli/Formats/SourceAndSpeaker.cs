namespace OnRecord.Cli.Formats;

/// <summary>Who says a statement, as people read it: "he → Ilse Vantongeren" where the source is another word for the
/// speaker.</summary>
internal static class SourceAndSpeaker
{
    // Longer sources are descriptions that say enough by themselves, and too much for a margin.
    private const int LongestSource = 24;

    // Below this the speaker is a guess; docs/measurements.md shows how well the figure is calibrated.
    private const double Unsure = 0.5;

    /// <summary>The source's words when they are others than the speaker's name; null when the name says it
    /// all.</summary>
    public static string? Source(ShownReading shown, Statement statement)
    {
        if (shown.SpeakerOf(statement) is not { } speaker || statement.Source.Count == 0)
        {
            return null;
        }

        var source = shown.Reading.Line(statement.Source).TrimEnd(',');
        var name = ReadingWords.OneLine(speaker.Name);
        return source.Length > LongestSource || IsPartOf(source, name) || IsPartOf(name, source) ? null : source;
    }

    /// <summary>True when the speaker is more likely somebody else.</summary>
    public static bool IsUnsure(Statement statement) => statement.SpeakerConfidence is > 0 and < Unsure;

    private static bool IsPartOf(string part, string whole) =>
        whole.Contains(part, StringComparison.OrdinalIgnoreCase)
            && (part.Length > 3 || part.Length == whole.Length || char.IsUpper(part[0]));
}
