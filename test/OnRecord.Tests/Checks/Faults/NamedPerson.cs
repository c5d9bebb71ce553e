using OnRecord.People.Mentions;

namespace OnRecord.Tests.Checks.Faults;

/// <summary>A speaker with a family name that nobody else in the report has.</summary>
/// <param name="Speaker">The speaker.</param>
/// <param name="Family">The family name.</param>
/// <param name="Mentions">Where the report's own text writes it, outside quotations.</param>
internal sealed record NamedPerson(Speaker Speaker, string Family, IReadOnlyList<TextSpan> Mentions)
{
    public TextSpan? Age => Speaker.Description?.Age;

    public TextSpan? Office => Speaker.Description?.Office;

    /// <summary>The report's people, in the order of first mention.</summary>
    public static IEnumerable<NamedPerson> Find(CleanReport clean) =>
        from speaker in clean.Reading.Speakers
        where speaker is { Kind: SpeakerKind.Person, Protected: null, NameParts: { Family.Length: > 4, Given.Length: > 2 } }
        let person = new NamedPerson(speaker, speaker.NameParts!.Family!, [.. MentionsOf(clean, speaker.NameParts.Family!)])
        where person.Mentions.Count > 0 && IsNamedBelowHeadline(clean, speaker) && person.IsOnly(clean)
        select person;

    /// <summary>Whether the speaker's name stands below the first paragraph, which may be a headline, where other words have
    /// capitals too and get into names.</summary>
    public static bool IsNamedBelowHeadline(CleanReport clean, Speaker speaker) =>
        clean.Text.IndexOf(speaker.Name, clean.Paragraphs[0].End, StringComparison.Ordinal) >= 0;

    /// <summary>Mentions by the family name alone, after the first of all.</summary>
    public IEnumerable<TextSpan> Later(CleanReport clean) =>
        Mentions.Skip(1).Where(span => !char.IsUpper(WordBefore(clean, span)));

    private bool IsOnly(CleanReport clean)
    {
        var given = Speaker.NameParts!.Given!;
        return clean.Reading.Speakers.Count(other => other.NameParts?.Family == Family) == 1
            && NamesOf(clean).Where(name => name.EndsWith($" {Family}", StringComparison.Ordinal)).All(name =>
                name.Contains(given, StringComparison.Ordinal) || name.Contains('.', StringComparison.Ordinal));
    }

    private static IEnumerable<string> NamesOf(CleanReport clean) => clean.Reading.Parts!.Discourse.Names
        .Where(name => name.Kind == NameKind.Person && name.Length > 1)
        .Select(name => clean.Words(new TextSpan(
            clean.Reading.Text.Tokens[name.First].Span.Start, clean.Reading.Text.Tokens[name.End - 1].Span.End)));

    private static IEnumerable<TextSpan> MentionsOf(CleanReport clean, string family) => clean.Reading.Text.Tokens
        .Select(token => token.Span).Where(span => clean.Words(span) == family && !clean.IsQuoted(span.Start));

    // 'A' for what stands at the beginning, which can't be told.
    private static char WordBefore(CleanReport clean, TextSpan span)
    {
        var blank = span.Start < 2 ? -1 : clean.Text.LastIndexOf(' ', span.Start - 2);
        var before = clean.Text[(blank + 1)..span.Start].Trim();
        return before.Length == 0 ? 'A' : before.TrimStart('“', '"')[0];
    }
}
