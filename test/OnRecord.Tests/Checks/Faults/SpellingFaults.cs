namespace OnRecord.Tests.Checks.Faults;

/// <summary>OR2002: one name, two spellings; a patronymic or given name used as a family name.</summary>
internal static class SpellingFaults
{
    private const string Rule = "OR2002";

    /// <summary>One later mention of a person at a time.</summary>
    public static IEnumerable<Fault> In(CleanReport clean) =>
        from person in clean.People
        from mention in person.Later(clean).Take(2)
        from way in Names(clean, person, mention)
        where !clean.Has(way.Name) || way.Kind.Contains("used", StringComparison.Ordinal)
        select Fault(clean, person, mention, way);

    private static IEnumerable<(string Kind, string Name)> Names(
        CleanReport clean, NamedPerson person, TextSpan mention)
    {
        var parts = person.Speaker.NameParts!;
        return [.. Misspelling.Of(person.Family), .. Given(clean, parts, mention), .. Used(parts)];
    }

    // Only where the name alone is who says something, as family names are.
    private static IEnumerable<(string Kind, string Name)> Given(CleanReport clean, PersonName parts, TextSpan mention)
    {
        var isSource = clean.Reading.Statements.Any(said => said.Source.Count == 1 && said.Source[0] == mention);
        return isSource && !StandsAlone(clean, parts.Given!) ? [("given name used as family name", parts.Given!)] : [];
    }

    private static IEnumerable<(string Kind, string Name)> Used(PersonName parts)
    {
        if (parts.Patronymic is { } patronymic)
        {
            yield return ("patronymic used as family name", patronymic);
        }

        if (FaultWords.Rows("given").FirstOrDefault(row => row[0] == parts.Given) is { } row)
        {
            yield return ("given name spelled otherwise", $"{row[1]} {parts.Family}");
        }
    }

    // Some are known by it, as reports show by using it.
    private static bool StandsAlone(CleanReport clean, string given) => clean.Reading.Text.Tokens.Any(token =>
        clean.Words(token.Span) == given && !char.IsUpper(clean.Text.ElementAtOrDefault(token.Span.End + 1)));

    private static Fault Fault(CleanReport clean, NamedPerson person, TextSpan mention, (string Kind, string Name) way)
    {
        var draft = clean.Draft().Replace(mention, way.Name);
        foreach (var other in person.Mentions.Where(other => other != mention))
        {
            draft.At(other);
        }

        return draft.Make(Rule, way.Kind);
    }
}
