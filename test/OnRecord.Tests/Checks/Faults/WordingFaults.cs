namespace OnRecord.Tests.Checks.Faults;

/// <summary>OR1003: the same quotation in two wordings.</summary>
internal static class WordingFaults
{
    private const string Rule = "OR1003";

    /// <summary>A sentence of a quotation, quoted once more with a change.</summary>
    public static IEnumerable<Fault> In(CleanReport clean) =>
        from spoken in clean.Spoken
        from sentence in spoken.Sentences(clean, 7, 30).Take(1)
        from way in Altered.Of(clean, sentence)
        where !clean.Has(way.Words)
        from fault in Faults(clean, spoken, way)
        select fault;

    private static IEnumerable<Fault> Faults(CleanReport clean, SpokenQuotation spoken, (string Kind, string Words) way)
    {
        var again = $"“{way.Words},” {spoken.Family} said.";
        yield return clean.Draft().Append(again).At(spoken.Quotation.Span).Make(Rule, $"{way.Kind}, later");
        var lead = $"“{way.Words},” said {spoken.Speaker.Name}.";
        yield return clean.Draft().AddParagraph(0, lead, way.Words).At(spoken.Quotation.Span)
            .Make(Rule, $"{way.Kind}, in the lead");
        if (way.Words.Count(char.IsWhiteSpace) < 14)
        {
            yield return clean.Draft().Title($"{spoken.Family}: “{way.Words}”", way.Words).At(spoken.Quotation.Span)
                .Make(Rule, $"{way.Kind}, in the title");
        }
    }
}
