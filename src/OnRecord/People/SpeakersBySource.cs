namespace OnRecord.People;

/// <summary>Gives every distinct source string a speaker of its own.</summary>
internal static class SpeakersBySource
{
    /// <summary>The statements with their speakers, in the order given, and the speakers in the order of first mention.</summary>
    /// <remarks>Strings that differ only in case, a leading article or a closing possessive are one speaker's.</remarks>
    public static (IReadOnlyList<Statement> Statements, IReadOnlyList<Speaker> Speakers) Assign(
        string text, IReadOnlyList<Statement> statements)
    {
        var speakers = SpeakersOf(text, statements);
        var byKey = speakers.ToDictionary(speaker => SourceName.Fold(speaker.Name), speaker => speaker.Id);
        return ([.. statements.Select(statement => WithSpeaker(statement, text, byKey))], speakers);
    }

    private static Speaker[] SpeakersOf(string text, IReadOnlyList<Statement> statements) =>
        [.. statements.Select(statement => statement.Source)
            .Where(source => source.Count > 0)
            .OrderBy(source => source[0])
            .GroupBy(source => SourceName.Fold(SourceName.In(text, source)))
            .Select((sources, index) => SpeakerOf(text, $"p{index + 1}", [.. sources]))];

    private static Speaker SpeakerOf(string text, string id, IReadOnlyList<TextSpan>[] sources)
    {
        var names = sources.Select(source => SourceName.In(text, source)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return new Speaker
        {
            Id = id,
            Name = names[0],
            Aliases = names[1..],
            Mentions = [.. sources.SelectMany(source => source).Distinct().Order()],
        };
    }

    private static Statement WithSpeaker(Statement statement, string text, Dictionary<string, string> byKey) =>
        statement.Source.Count == 0
            ? statement with { Speaker = null }
            : statement with { Speaker = byKey[SourceName.Fold(SourceName.In(text, statement.Source))] };
}
