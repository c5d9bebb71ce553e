using OnRecord.People.Mentions;

namespace OnRecord.Tests.Checks.Faults;

/// <summary>OR3003: a person's office, age, unit or the spelling of a place that changes.</summary>
internal static class OfficeFaults
{
    private const string Rule = "OR3003";

    /// <summary>Another office or age for a person, another spelling for a place.</summary>
    public static IEnumerable<Fault> In(CleanReport clean) =>
        [.. Offices(clean), .. Titles(clean), .. NumberFaults.Ages(clean, Rule), .. Places(clean)];

    private static IEnumerable<Fault> Offices(CleanReport clean) =>
        from person in clean.People
        where person.Office is not null
        let office = person.Office.GetValueOrDefault()
        let now = clean.Words(office)
        where !char.IsUpper(now[0]) || now.StartsWith("The ", StringComparison.Ordinal)
        from row in FaultWords.Rows("offices").Where(row => now.Split(' ', ',').Contains(row[0])).Take(1)
        where !now.Contains(row[1], StringComparison.Ordinal)
        let changed = WithArticle(now.Replace(row[0], row[1], StringComparison.Ordinal), row[1])
        let other = char.ToLowerInvariant(changed[0]) + changed[1..]
        from words in (string[])
        [
            $"{person.Family}, {other}, left without another word.",
            $"It was a long day for {person.Family}, {other}.",
        ]
        select clean.Draft().AddParagraph(int.MaxValue, words, words).At(office).Make(Rule, "office");

    // "An opponent" where "a delegate" stood.
    private static string WithArticle(string words, string noun) => "aeiou".Contains(noun[0])
        ? words.Replace($"a {noun}", $"an {noun}", StringComparison.Ordinal)
        : words.Replace($"an {noun}", $"a {noun}", StringComparison.Ordinal);

    // "Sen. Marlow" in one place, "Gov. Marlow" at the end.
    private static IEnumerable<Fault> Titles(CleanReport clean) =>
        from person in clean.People
        let title = person.Speaker.NameParts?.Title
        from row in FaultWords.Rows("titles").Where(row => row[0] == title)
        let words = $"{row[1]} {person.Family} left without another word."
        select clean.Draft().AddParagraph(int.MaxValue, words, words).At(person.Mentions[0]).Make(Rule, "title");

    private static IEnumerable<Fault> Places(CleanReport clean) =>
        from place in clean.Reading.Parts!.Discourse.Names.Where(name => name is { Kind: NameKind.Place, Length: 1 })
            .Select(name => clean.Reading.Text.Tokens[name.First].Span)
            .Where(span => span.Length > 4 && !clean.IsQuoted(span.Start))
            .GroupBy(clean.Words, StringComparer.Ordinal)
        where place.Count() > 1
        from way in Misspelling.Of(place.Key).Take(4)
        where !clean.Has(way.Name)
        select place.SkipLast(1).Aggregate(clean.Draft().Replace(place.Last(), way.Name), (draft, span) => draft.At(span))
            .Make(Rule, "spelling of a place");
}
