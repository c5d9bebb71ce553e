using OnRecord.People.Protecting;

namespace OnRecord.Checks.Captivity;

/// <summary>OR5002: a captive named, or told of so that they can be known.</summary>
internal static class OR5002CaptiveNamed
{
    private const int MostEvidence = 12;

    internal static CheckRule Rule { get; } = new("OR5002", "captive-named", FindingLevel.Error, Find)
    {
        Summary = "A prisoner of war or hostage who is named, or whose age, unit and home tell who it is.",
    };

    private static IEnumerable<Finding> Find(CheckedReport report)
    {
        var found = OfSpeakers(report).ToList();
        var places = found.SelectMany(static one => one.Evidence.Select(static evidence => evidence.Place)
            .OfType<FindingPlace>().Prepend(one.Place)).ToHashSet();
        return found.Concat(CaptiveNames.Find(report).Where(name => !places.Any(place =>
                place.InTitle == name.Place.InTitle && place.Span.Overlaps(name.Place.Span)))
            .DistinctBy(static name => name.Place).Select(name => Named(report, name)))
            .Concat(CaptiveTraits.Find(report).Where(one =>
                    !one.Traits.Any(trait => places.Contains(new FindingPlace(trait))))
                .Select(one => Identifiable(report, one.Captive, one.Traits)));
    }

    private static Finding Identifiable(CheckedReport report, CaptivePhrase captive, IReadOnlyList<TextSpan> traits) =>
        Identifiable(report, captive.Kind, report.Tokens.Span(captive.First, captive.End), traits);

    private static Finding Named(CheckedReport report, CaptiveName name)
    {
        var kind = name.Kind.Word();
        return Rule.At(name.Place, $"{CheckedReport.Quote(name.Place.In(report.Report))} is named, whom "
            + $"{CheckedReport.Quote(name.Shown.In(report.Report))} shows to be a {kind}.",
            name.Kind == ProtectionKind.PrisonerOfWar ? $"Write “{kind}” and leave out what else tells who it is: "
                + "Article 13 of the Third Geneva Convention protects prisoners of war from public curiosity."
                : $"Write “{kind}”, unless the family has agreed to the name being known.") with
        {
            Level = !name.IsSure ? FindingLevel.Note
                : name.Kind == ProtectionKind.PrisonerOfWar ? FindingLevel.Error : FindingLevel.Warning,
            Evidence = [new FindingEvidence("shows the captivity") { Place = name.Shown }],
        };
    }

    private static IEnumerable<Finding> OfSpeakers(CheckedReport report)
    {
        IReadOnlyDictionary<string, string>? labels = null;
        foreach (var speaker in report.Reading.Speakers)
        {
            if (speaker.Protected is { Kind: ProtectionKind.PrisonerOfWar or ProtectionKind.Hostage })
            {
                if (NamesOf(report, speaker) is { Count: > 0 } named)
                {
                    labels ??= ProtectedNames.Of(report.Reading.Speakers).Labels;
                    yield return Named(report, speaker, named, AdviceFor(speaker, labels));
                }
                else if (speaker.Kind != SpeakerKind.Group && Traits(report, speaker) is { Count: > 1 } traits)
                {
                    yield return Identifiable(report, speaker.Protected.Kind, ShownOf(report, speaker), traits) with
                    {
                        Speaker = speaker.Id,
                    };
                }
            }
        }
    }

    private static List<TextSpan> NamesOf(CheckedReport report, Speaker speaker)
    {
        if (speaker.NameParts is not { } parts)
        {
            return [];
        }

        string?[] words = [parts.Family, parts.Given, parts.Patronymic];
        return [.. speaker.Mentions.Where(mention => words.Any(word =>
            word is { Length: > 1 } && mention.In(report.Text).Contains(word, StringComparison.OrdinalIgnoreCase)))];
    }

    private static Finding Named(CheckedReport report, Speaker speaker, List<TextSpan> named, string advice)
    {
        var shown = ShownOf(report, speaker);
        return Rule.At(named[0], $"{speaker.Name} is named, whom {report.Quote(shown)} shows to be a "
            + $"{speaker.Protected!.Kind.Word()}.", advice) with
        {
            Level = LevelOf(speaker),
            Speaker = speaker.Id,
            Evidence =
            [
                new FindingEvidence("shows the captivity") { Place = new FindingPlace(shown) },
                .. named.Skip(1).Take(MostEvidence).Select(static place =>
                    new FindingEvidence("named here too") { Place = new FindingPlace(place) }),
            ],
        };
    }

    private static Finding Identifiable(
        CheckedReport report, ProtectionKind kind, TextSpan shown, IReadOnlyList<TextSpan> traits) =>
        Rule.At(traits[0], $"{string.Join(" and ", traits.Select(report.Quote))} tell who a {kind.Word()} is.",
            "Leave out what tells who it is to those who know them: age, unit and home are as good as a name.") with
        {
            Level = FindingLevel.Warning,
            Evidence =
            [
                new FindingEvidence("shows the captivity") { Place = new FindingPlace(shown) },
                .. traits.Skip(1).Select(static trait =>
                    new FindingEvidence("tells more of the captive") { Place = new FindingPlace(trait) }),
            ],
        };

    private static List<TextSpan> Traits(CheckedReport report, Speaker speaker)
    {
        TextSpan?[] traits = [speaker.Description?.Age, speaker.Description?.Unit, Homes.Of(report, speaker)];
        return [.. traits.OfType<TextSpan>().Order()];
    }

    // The words that stand nearest to the first mention tell most.
    private static TextSpan ShownOf(CheckedReport report, Speaker speaker)
    {
        var sentences = speaker.Mentions.Select(mention => SentenceOf(report, mention)).ToHashSet();
        var own = speaker.Protected!.Shown.FirstOrDefault(shown => sentences.Contains(SentenceOf(report, shown)));
        return own.IsEmpty ? speaker.Protected.Shown[0] : own;
    }

    private static int SentenceOf(CheckedReport report, TextSpan span) =>
        report.Tokens.SentenceIndex(report.Tokens.TokenAt(span.Start));

    // Families often ask for the names of hostages to be known; nobody may ask it of a prisoner of war.
    private static FindingLevel LevelOf(Speaker speaker) =>
        speaker.Protected!.Kind == ProtectionKind.PrisonerOfWar ? FindingLevel.Error : FindingLevel.Warning;

    private static string AdviceFor(Speaker speaker, IReadOnlyDictionary<string, string> labels)
    {
        var label = labels.GetValueOrDefault(speaker.Id) ?? speaker.Protected!.Kind.Word();
        return speaker.Protected!.Kind == ProtectionKind.PrisonerOfWar
            ? $"Write “{label}” and leave out what else tells who it is: Article 13 of the Third Geneva Convention "
                + "protects prisoners of war from public curiosity."
            : $"Write “{label}”, unless the family has agreed to the name being known.";
    }
}
