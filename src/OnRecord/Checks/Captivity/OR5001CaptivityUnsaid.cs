using OnRecord.People.Protecting;

namespace OnRecord.Checks.Captivity;

/// <summary>OR5001: a statement made in captivity, and the report does not say so there, or leaves out how it was
/// made.</summary>
internal static class OR5001CaptivityUnsaid
{
    private const int MostEvidence = 12;

    internal static CheckRule Rule { get; } = new("OR5001", "captivity-unsaid", FindingLevel.Warning, Find)
    {
        Summary = "A statement made in captivity without saying so where it is quoted, or without who recorded it, "
            + "where it was shown and who was present.",
    };

    private static IEnumerable<Finding> Find(CheckedReport report)
    {
        var captives = Captives.Of(report);
        if (captives.Count == 0)
        {
            return [];
        }

        var told = ToldCaptivity.Paragraphs(report, captives);
        return captives.Select(captive => SaidTooLate(report, captive) ?? Unsaid(report, captive, told))
            .OfType<Finding>().Concat(Scene(report, captives));
    }

    // A reader has to know before they weigh the words: in the title, before the words, or in their paragraph.
    private static Finding? SaidTooLate(CheckedReport report, Captive captive)
    {
        var first = captive.Said.FirstOrDefault(static said => said.Kind != StatementKind.Indirect) ?? captive.Said[0];
        if (captive.Shown[0].Start < ParagraphOf(report, first).End || IsInTitle(report))
        {
            return null;
        }

        var words = report.Quote(Inner(report, first.Content[0]));
        return Rule.At(SayingOf(first),
            $"Where {words} is quoted, the report has not yet said that the speaker is {captive.What}.",
            "Say at the quotation that it was made in captivity.") with
        {
            Speaker = captive.Speaker?.Id,
            Evidence = [Evidence("the captivity is told only here", captive.Shown[0])],
        };
    }

    // Told of somewhere, but not where these words are read.
    private static Finding? Unsaid(CheckedReport report, Captive captive, IReadOnlySet<int> told)
    {
        var unsaid = ToldCaptivity.Unsaid(report, captive, told);
        if (unsaid.Count == 0)
        {
            return null;
        }

        var words = report.Quote(Inner(report, unsaid[0].Content[0]));
        return Rule.At(SayingOf(unsaid[0]), $"Where {words} is quoted, the report does not say that the speaker is "
            + $"{captive.What}.", "Say at the quotation that it was made in captivity.") with
        {
            Speaker = captive.Speaker?.Id,
            Evidence =
            [
                Evidence("the captivity is told here", captive.Shown[0]),
                .. unsaid.Skip(1).Take(MostEvidence).Select(static one => Evidence("nor is it here", SayingOf(one))),
            ],
        };
    }

    private static IEnumerable<Finding> Scene(CheckedReport report, IReadOnlyList<Captive> captives)
    {
        var scene = CaptiveScene.Of(report, captives);
        if (Missing(scene) is not { } missing)
        {
            yield break;
        }

        var said = captives.SelectMany(static captive => captive.Said)
            .OrderBy(static one => SayingOf(one).Start).ToList();
        var first = said.FirstOrDefault(statement => !report.IsHeadline(ParagraphIndex(report, statement))) ?? said[0];
        var finding = Rule.At(SayingOf(first), $"Captives speak here, and the report leaves unsaid {missing}.",
            "Say who recorded the words, where they were shown and who was present, or that this is not known.");
        yield return finding with
        {
            Level = scene.Recorded ? FindingLevel.Note : FindingLevel.Warning,
            Evidence = [.. said.Where(statement => statement != first).Take(MostEvidence)
                .Select(static statement => Evidence("said in captivity too", SayingOf(statement)))],
        };
    }

    private static FindingEvidence Evidence(string note, TextSpan place) =>
        new(note) { Place = new FindingPlace(place) };

    private static string? Missing(CaptiveScene scene)
    {
        List<string> missing = [];
        if (!scene.Recorded)
        {
            missing.Add(scene.IsFilm ? "on whose cameras they spoke" : "who recorded their words or asked them");
        }

        if (!scene.Shown && !scene.Recorded)
        {
            missing.Add("where their words were shown");
        }

        if (!scene.Present)
        {
            missing.Add("who was present");
        }

        return missing.Count switch
        {
            0 => null,
            1 => missing[0],
            _ => $"{string.Join(", ", missing.SkipLast(1))} and {missing[^1]}",
        };
    }

    // Source and cue where they are told; else the words.
    private static TextSpan SayingOf(Statement statement) =>
        statement.Source.Count > 0 ? statement.Source[0] : statement.Cue.Count > 0 ? statement.Cue[0]
            : statement.Content[0];

    // Without the marks around it: the message has its own.
    private static TextSpan Inner(CheckedReport report, TextSpan content)
    {
        var (start, end) = (content.Start, content.End);
        while (start < end - 1 && !char.IsLetterOrDigit(report.Text[start]))
        {
            start++;
        }

        while (end > start + 1 && !char.IsLetterOrDigit(report.Text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static int ParagraphIndex(CheckedReport report, Statement statement) =>
        report.Tokens.SentenceOf(report.Tokens.TokenAt(statement.Content[0].Start)).Paragraph;

    private static TextSpan ParagraphOf(CheckedReport report, Statement statement) =>
        report.Layout.Paragraphs[ParagraphIndex(report, statement)];

    private static bool IsInTitle(CheckedReport report)
    {
        if (report.Title is not { } title)
        {
            return false;
        }

        foreach (var token in title.TokenSpan)
        {
            if (EvidenceWords.RoleOf(token.Span.In(title.Text)) is EvidenceRole.Capture or EvidenceRole.Abduction
                or EvidenceRole.HeldPerson or EvidenceRole.HostagePerson)
            {
                return true;
            }
        }

        return false;
    }
}
