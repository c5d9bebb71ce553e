namespace OnRecord.Tests.Checks.Faults;

/// <summary>OR1002: words in quotation marks given to a speaker whose quotations do not have them.</summary>
internal static class FragmentFaults
{
    private const string Rule = "OR1002";

    /// <summary>A phrase of a quotation, changed or somebody else's, quoted again in the lead or at the end.</summary>
    public static IEnumerable<Fault> In(CleanReport clean) =>
    [
        .. from spoken in clean.Spoken
           from phrase in spoken.Phrases(clean).Take(2)
           from fault in Changed(clean, spoken, phrase)
           select fault,
        .. clean.Spoken.SelectMany(spoken => Swapped(clean, spoken)),
        .. Invented(clean),
    ];

    private static IEnumerable<Fault> Changed(CleanReport clean, SpokenQuotation spoken, TextSpan phrase)
    {
        var ways = Altered.Of(clean, phrase)
            .Where(way => !clean.Has(way.Words) && way.Words.Count(char.IsWhiteSpace) >= 2);
        return ways.Select((way, index) => index % 2 == 0
            ? Quoted(clean, $"{spoken.Family} also spoke of “{way.Words}.”", int.MaxValue).Make(Rule, way.Kind)
            : Quoted(clean, $"It was “{way.Words},” {spoken.Family} said.", 0).Make(Rule, $"{way.Kind}, in the lead"));
    }

    // Who was quoted with a phrase of another's: the phrase must be in none of the speaker's own quotations.
    private static IEnumerable<Fault> Swapped(CleanReport clean, SpokenQuotation spoken) =>
        from other in clean.Spoken.Where(other => other.Speaker.Id != spoken.Speaker.Id).Take(1)
        from phrase in other.Phrases(clean).Take(1)
        let words = clean.Words(phrase)
        where !clean.Spoken.Any(mine => mine.Speaker.Id == spoken.Speaker.Id
            && clean.Words(mine.Inner).Contains(words, StringComparison.OrdinalIgnoreCase))
        select Quoted(clean, $"{spoken.Family} also spoke of “{words}.”", int.MaxValue)
            .Make(Rule, "another speaker's words");

    // A lead quotes what the report is going to bear out.
    private static IEnumerable<Fault> Invented(CleanReport clean) =>
        from spoken in clean.Spoken.DistinctBy(spoken => spoken.Speaker.Id).Take(2)
        let words = FaultWords.NewTo(clean, "nowhere", spoken.Inner.Start)
        select Quoted(clean, $"{spoken.Speaker.Name} called it “{words}.”", 0)
            .Make(Rule, "words from nowhere, in the lead");

    private static FaultDraft Quoted(CleanReport clean, string paragraph, int after) =>
        clean.Draft().AddParagraph(after, paragraph, paragraph);
}
