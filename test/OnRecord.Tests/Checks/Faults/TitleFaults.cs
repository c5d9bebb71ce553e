namespace OnRecord.Tests.Checks.Faults;

/// <summary>OR1005: a title's quotation that the body does not have.</summary>
internal static class TitleFaults
{
    private const string Rule = "OR1005";

    /// <summary>Titles with changed, invented, run-together and paraphrased words in quotation marks.</summary>
    public static IEnumerable<Fault> In(CleanReport clean) =>
        [.. Changed(clean), .. Paraphrased(clean), .. Invented(clean), .. RunTogether(clean)];

    private static IEnumerable<Fault> Changed(CleanReport clean) =>
        from spoken in clean.Spoken
        from phrase in spoken.Phrases(clean).Take(1)
        from way in Altered.Of(clean, phrase)
        where !clean.Has(way.Words) && way.Words.Contains(' ', StringComparison.Ordinal)
        from fault in Titled(clean, $"{spoken.Family} speaks of ‘{way.Words}’", way)
        select fault;

    // A paraphrase holds no quotation, so none of its words may stand in marks in the title.
    private static IEnumerable<Fault> Paraphrased(CleanReport clean) =>
        from said in clean.Reading.Statements
        where said is { Kind: StatementKind.Indirect, Content.Count: 1, Source.Count: > 0, Negated: false }
        let words = clean.Words(said.Content[0]).TrimEnd('.', ',')
        where words.Count(char.IsWhiteSpace) is >= 3 and <= 12 && words.All(c => char.IsLetterOrDigit(c) || c is ' ' or ',')
        where !clean.IsQuoted(said.Content[0].Start) && !clean.Reading.Text.Quotations.Any(quotation =>
            clean.Words(quotation.Inner).Contains(words, StringComparison.OrdinalIgnoreCase))
        let title = char.ToUpperInvariant(words[0]) + words[1..]
        from fault in Titled(clean, $"‘{title}’", ("a paraphrase in marks", title))
        select fault;

    private static IEnumerable<Fault> Invented(CleanReport clean) =>
        from spoken in clean.Spoken.DistinctBy(spoken => spoken.Speaker.Id).Take(2)
        let words = FaultWords.NewTo(clean, "nowhere", spoken.Inner.Start)
        from fault in Titled(clean, $"{spoken.Family} warns of ‘{words}’", ("words from nowhere", words))
        select fault;

    private static IEnumerable<Fault> RunTogether(CleanReport clean) =>
        from pair in clean.Spoken.Zip(clean.Spoken.Skip(1))
        where pair.First.Speaker.Id == pair.Second.Speaker.Id
        from one in pair.First.Phrases(clean).Take(1)
        from other in pair.Second.Phrases(clean).Take(1)
        let words = $"{clean.Words(one)} and {clean.Words(other)}"
        from fault in Titled(clean, $"{pair.First.Family} on ‘{words}’", ("two quotations run together", words))
        select fault;

    // As the report's title, and as a headline that is part of the text.
    private static IEnumerable<Fault> Titled(CleanReport clean, string title, (string Kind, string Words) way)
    {
        yield return clean.Draft().Title(title, way.Words).Make(Rule, way.Kind);
        yield return Headed(clean, title, way.Words).Make(Rule, $"{way.Kind}, as headline");
    }

    // Reports without a title have their headline as the first paragraph.
    private static FaultDraft Headed(CleanReport clean, string title, string place) => clean.Report.Title is null
        ? clean.Draft().Replace(clean.Paragraphs[0], title, place)
        : clean.Draft().Title(null, null).Replace(default, $"{title}\n\n", place);
}
