namespace OnRecord.Tests.Checks.Faults;

/// <summary>OR2005: a group credited with what one member said.</summary>
internal static class GroupFaults
{
    private const string Rule = "OR2005";

    private static readonly string[] Prepositions = ["of", "for", "at", "in", "with", "on", "from", "who", "and"];

    /// <summary>What one nurse said, given to the nurses.</summary>
    public static IEnumerable<Fault> In(CleanReport clean) =>
        from spoken in clean.Spoken
        from members in GroupsOf(clean, spoken)
        from fault in Faults(clean, spoken, members)
        select fault;

    private static IEnumerable<Fault> Faults(CleanReport clean, SpokenQuotation spoken, string members)
    {
        foreach (var phrase in spoken.Phrases(clean).Take(1))
        {
            var words = clean.Words(phrase);
            yield return Lead(clean, spoken, $"The {members} spoke of “{words}.”", "a phrase, in the lead");
            yield return Later(clean, spoken, $"The {members} spoke of “{words}.”", "a phrase, later");
            var title = $"{char.ToUpperInvariant(members[0])}{members[1..]} speak of ‘{words}’";
            yield return clean.Draft().Title(title, title).At(spoken.Quotation.Span).Make(Rule, "a phrase, in the title");
        }

        foreach (var sentence in spoken.Sentences(clean, 6, 25).Take(1))
        {
            var words = clean.Words(sentence);
            yield return Lead(clean, spoken, $"“{words},” the {members} said.", "a sentence, in the lead");
            yield return Later(clean, spoken, $"The {members} said: “{words}.”", "a sentence, later");
        }
    }

    private static Fault Later(CleanReport clean, SpokenQuotation spoken, string words, string kind) =>
        clean.Draft().Append(words).At(spoken.Quotation.Span).Make(Rule, kind);

    private static Fault Lead(CleanReport clean, SpokenQuotation spoken, string words, string kind) =>
        clean.Draft().AddParagraph(0, words, words).At(spoken.Quotation.Span).Make(Rule, kind);

    // "a retired machinist from the valley": the last word before a preposition.
    private static string Head(string office)
    {
        var words = office.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var end = Array.FindIndex(words, Prepositions.Contains);
        return words[end > 0 ? end - 1 : ^1];
    }

    private static IEnumerable<string> GroupsOf(CleanReport clean, SpokenQuotation spoken) =>
        spoken.Speaker.Description?.Office is { } office
            ? FaultWords.Rows("members").Where(row => Head(clean.Words(office)) == row[0]).Select(row => row[1]).Take(1)
            : [];
}
