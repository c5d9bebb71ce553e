namespace OnRecord.Checks.Sources;

/// <summary>OR2001: something is passed on, and nobody is named who says it.</summary>
internal static class OR2001NobodyNamed
{
    private const int MostEvidence = 12;

    internal static CheckRule Rule { get; } = new("OR2001", "nobody-named", FindingLevel.Warning, Find)
    {
        Summary = "Words without anybody who says them: “is believed to be”, “reportedly”, “officials”, “experts”, "
            + "where the report names no one who could be meant.",
    };

    private static IEnumerable<Finding> Find(CheckedReport report)
    {
        foreach (var cues in new AgentlessCues(report).Find().GroupBy(static cue => cue.Part))
        {
            var first = cues.First();
            yield return Rule.At(first.Place, $"{report.Quote(first.Place)} leaves unsaid {first.Who}.",
                "Say who says it and how they know, or leave it out.") with
            {
                Evidence = Evidence(cues.Skip(1).Select(static cue => cue.Place), "nobody is named here either"),
            };
        }

        foreach (var sources in new UnnamedSources(report).Find().GroupBy(static source => source.Kind))
        {
            var first = sources.First().Place;
            yield return Rule.At(first, $"{report.Quote(first)}: the report names nobody who could be meant.",
                "Name at least one of them, or say why no name can be given.") with
            {
                Evidence = Evidence(sources.Skip(1).Select(static source => source.Place), "of the same sort"),
            };
        }
    }

    private static IReadOnlyList<FindingEvidence> Evidence(IEnumerable<TextSpan> places, string note) =>
        [.. places.Take(MostEvidence).Select(place => new FindingEvidence(note) { Place = new FindingPlace(place) })];
}
