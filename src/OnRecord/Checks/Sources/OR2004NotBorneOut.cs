namespace OnRecord.Checks.Sources;

/// <summary>OR2004: a demand, claim, admission or promise in paraphrase that no quotation bears out.</summary>
internal static class OR2004NotBorneOut
{
    private const double LeastConfidence = 0.7;

    internal static CheckRule Rule { get; } = new("OR2004", "paraphrase-no-quotation-bears-out", FindingLevel.Note, Find)
    {
        Summary = "A demand, accusation, admission, promise or threat in the writer's words, of a speaker whose quotations say nothing of it.",
    };

    private static IEnumerable<Finding> Find(CheckedReport report)
    {
        var spoken = new SpokenStems(report);
        foreach (var statement in report.Reading.Statements)
        {
            if (IsParaphrase(statement) && report.SpeakerOf(statement) is { } speaker && spoken.Of(speaker) is { Count: > 0 } said
                && ParaphrasedWords.Of(report, statement).AreNew(said))
            {
                yield return Finding(report, statement, spoken.Quotations(speaker));
            }
        }
    }

    private static bool IsParaphrase(Statement statement) => statement is
    {
        Kind: StatementKind.Indirect, Negated: false, SpeakerConfidence: >= LeastConfidence,
        Setting.Act: SpeechAct.Demanded or SpeechAct.Admitted or SpeechAct.Promised or SpeechAct.Threatened or SpeechAct.Accused,
    };

    private static Finding Finding(CheckedReport report, Statement statement, IEnumerable<QuotedWords> quotations)
    {
        var speaker = report.SpeakerOf(statement)!;
        var content = new TextSpan(statement.Content[0].Start, statement.Content[^1].End);
        return Rule.At(content,
            $"No quotation of {speaker.Name} in the report says anything of what they {Done(statement)}: {report.Quote(content)}.",
            "Quote the words it rests on, or say where it is from.") with
        {
            Speaker = speaker.Id,
            Evidence = [.. quotations.Select(static quoted => new FindingEvidence("what is quoted") { Place = quoted.Place })],
        };
    }

    private static string Done(Statement statement) => statement.Setting.Act switch
    {
        SpeechAct.Demanded => "are said to have demanded",
        SpeechAct.Admitted => "are said to have admitted",
        SpeechAct.Promised => "are said to have promised",
        SpeechAct.Threatened => "are said to have threatened",
        _ => "are said to have blamed somebody for",
    };
}
