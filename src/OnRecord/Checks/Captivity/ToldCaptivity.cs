namespace OnRecord.Checks.Captivity;

/// <summary>Tells whether a reader who comes to a captive's words learns there that they were said in
/// captivity.</summary>
internal static class ToldCaptivity
{
    /// <summary>The paragraphs with captives' words whose readers are told: their own words tell of the captivity, or
    /// they carry on from a paragraph that does.</summary>
    internal static IReadOnlySet<int> Paragraphs(CheckedReport report, IReadOnlyList<Captive> captives)
    {
        var told = new HashSet<int>();
        if (report.Cast is not { } cast)
        {
            return told;
        }

        foreach (var statement in captives.SelectMany(static captive => captive.Said)
            .OrderBy(static statement => statement.Content[0]))
        {
            var paragraph = ParagraphOf(report, statement);
            var end = report.Tokens.SentenceOf(report.Tokens.TokenAt(statement.Content[^1].End - 1)).EndToken;
            if (!told.Contains(paragraph) && (told.Contains(paragraph - 1) || IsToldIn(report, cast, statement, end)
                || CarriesOn(report, cast, statement, paragraph - 1)))
            {
                told.Add(paragraph);
            }
        }

        return told;
    }

    /// <summary>The captive's quotations in other paragraphs, as far as the report has told of the captivity
    /// before.</summary>
    internal static IReadOnlyList<Statement> Unsaid(CheckedReport report, Captive captive, IReadOnlySet<int> told) =>
        report.Cast is null ? [] : [.. captive.Said.Where(statement => statement.Kind != StatementKind.Indirect
            && captive.Shown[0].Start < statement.Content[0].Start
            && ParagraphOf(report, statement) is var paragraph && !told.Contains(paragraph)
            && !report.IsHeadline(paragraph))];

    private static int ParagraphOf(CheckedReport report, Statement statement) =>
        report.Tokens.SentenceOf(report.Tokens.TokenAt(statement.Content[0].Start)).Paragraph;

    // "The prisoner" anywhere in the paragraph; of "prisoners", only what comes before the words' end.
    private static bool IsToldIn(CheckedReport report, CaptiveCast cast, Statement statement, int end)
    {
        var (first, last) = report.Tokens.TokensOf(
            report.Layout.Paragraphs[report.Tokens.SentenceOf(end - 1).Paragraph]);
        for (var t = first; t < last; t++)
        {
            if (!report.IsQuoted(t) && (CaptiveWords.Captivity.Contains(report.Tokens.Word(t))
                || (cast.PhraseAt(t) is { IsTold: true } phrase
                    && (t < end || IsOne(report, phrase) || IsSameNoun(report, cast, statement, phrase)))))
            {
                return true;
            }
        }

        return false;
    }

    // The paragraph before introduces the captive: "A soldier who was captured last week spoke on Monday."
    private static bool CarriesOn(CheckedReport report, CaptiveCast cast, Statement statement, int paragraph)
    {
        if (paragraph < 0)
        {
            return false;
        }

        var (first, last) = report.Tokens.TokensOf(report.Layout.Paragraphs[paragraph]);
        for (var t = first; t < last; t++)
        {
            if (cast.PhraseAt(t) is { IsTold: true } phrase && !report.IsQuoted(t) && (IsOne(report, phrase)
                || IsSameNoun(report, cast, statement, phrase) || IsFirst(report, phrase)))
            {
                return true;
            }
        }

        return false;
    }

    // What the sentence is about: "Two prisoners of war spoke".
    private static bool IsFirst(CheckedReport report, CaptivePhrase phrase) =>
        phrase.First - report.Tokens.SentenceOf(phrase.First).FirstToken <= 1;

    private static bool IsOne(CheckedReport report, CaptivePhrase phrase) =>
        report.Tokens.Word(phrase.Head)[^1] is not ('s' or 'n') || report.Tokens.Is(phrase.First, "one");

    private static bool IsSameNoun(
        CheckedReport report, CaptiveCast cast, Statement statement, CaptivePhrase phrase) =>
        cast.SourceOf(statement) is { } source
        && report.Tokens.Lemma(source.Head) == report.Tokens.Lemma(phrase.Head);
}
