namespace OnRecord.Tests.Checks.Faults;

/// <summary>OR2003: the same words given to two speakers.</summary>
internal static class TwoSpeakersFaults
{
    private const string Rule = "OR2003";

    /// <summary>Words of one speaker, given once more to another whom the report quotes.</summary>
    public static IEnumerable<Fault> In(CleanReport clean) =>
        from spoken in clean.Spoken
        from other in clean.Spoken.DistinctBy(other => other.Speaker.Id)
            .Where(other => other.Speaker.Id != spoken.Speaker.Id).Take(2)
        from fault in Faults(clean, spoken, other)
        select fault;

    private static IEnumerable<Fault> Faults(CleanReport clean, SpokenQuotation spoken, SpokenQuotation other)
    {
        foreach (var sentence in spoken.Sentences(clean, 7, 30).Take(1))
        {
            var words = clean.Words(sentence);
            yield return Append(clean, spoken, $"“{words},” {other.Family} said.", "a sentence, speaker after it");
            yield return Append(clean, spoken, $"{other.Speaker.Name} said: “{words}.”", "a sentence, speaker before it");
            if (words.Count(char.IsWhiteSpace) < 14)
            {
                yield return clean.Draft().Title($"{other.Family}: ‘{words}’", words).At(spoken.Quotation.Span)
                    .Make(Rule, "a sentence in the title");
            }
        }

        foreach (var phrase in spoken.Phrases(clean).Where(phrase => clean.Words(phrase).Count(char.IsWhiteSpace) >= 4).Take(1))
        {
            yield return Append(clean, spoken, $"{other.Family} spoke of “{clean.Words(phrase)}.”", "a long phrase");
        }
    }

    private static Fault Append(CleanReport clean, SpokenQuotation spoken, string words, string kind) =>
        clean.Draft().Append(words).At(spoken.Quotation.Span).Make(Rule, kind);
}
