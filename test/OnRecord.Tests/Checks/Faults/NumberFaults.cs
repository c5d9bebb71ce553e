using OnRecord.Tagging;

namespace OnRecord.Tests.Checks.Faults;

/// <summary>OR3001: numbers that disagree about the same thing.</summary>
internal static class NumberFaults
{
    private const string Rule = "OR3001";

    /// <summary>A sentence said again with another number, and other ages.</summary>
    public static IEnumerable<Fault> In(CleanReport clean) => [.. Restated(clean), .. Ages(clean, Rule)];

    /// <summary>A person's age in the report, and another at the end: it is the person's who changes (OR3003) and two numbers
    /// of one thing (OR3001), so either may say so, but not both.</summary>
    public static IEnumerable<Fault> Ages(CleanReport clean, string rule) =>
        from person in clean.People
        where person.Age is not null
        let age = person.Age.GetValueOrDefault()
        let other = Numbers.Other(clean.Words(age))
        where other is { Length: 2 }
        from words in (string[])
        [
            $"{person.Family}, {other}, left without another word.",
            $"It was a long day for {person.Family}, who is {other} years old.",
        ]
        select clean.Draft().AddParagraph(int.MaxValue, words, other).At(age).Make(rule, "age") with
        {
            OrRule = rule == Rule ? "OR3003" : Rule,
        };

    private static IEnumerable<Fault> Restated(CleanReport clean) =>
        from sentence in clean.PlainSentences
        let words = clean.Words(sentence.Span)
        where sentence.Paragraph > 0 && Restatements.CanStandAlone(words)
        let numbers = Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken)
            .Where(token => clean.Facts.Tags.Parts[token] == PartOfSpeech.Number).ToArray()
        where numbers.Length == 1 && KindOf(clean, numbers[0]) is not null
        let number = clean.Reading.Text.Tokens[numbers[0]].Span
        let other = Numbers.Other(clean.Words(number))
        where other is not null
        let again = clean.Text[sentence.Span.Start..number.Start] + other + clean.Text[number.End..sentence.Span.End]
        from fault in Faults(clean, number, again, KindOf(clean, numbers[0])!)
        select fault;

    private static IEnumerable<Fault> Faults(CleanReport clean, TextSpan number, string again, string kind)
    {
        var title = again.TrimEnd('.');
        yield return clean.Draft().Append(again).At(number).Make(Rule, kind);
        if (again.Count(char.IsWhiteSpace) < 16)
        {
            yield return clean.Draft().Title(title, title).At(number).Make(Rule, $"{kind}, in the title");
        }
    }

    // What is counted has to be told right behind the number; ages, names of roads and the like have no such word.
    private static string? KindOf(CleanReport clean, int token)
    {
        var before = token == 0 ? "" : clean.Words(clean.Reading.Text.Tokens[token - 1].Span);
        var after = clean.Words(clean.Reading.Text.Tokens[token + 1].Span);
        return before is "$" or "€" or "£" ? "money"
            : after is "percent" or "%" ? "percent"
            : after is "million" or "billion" or "pounds" or "euros" or "dollars" ? "money"
            : clean.Facts.Tags.Parts[token + 1] == PartOfSpeech.Nouns && !(before is "," or "(") && after != "plans" ? "count"
            : null;
    }
}
