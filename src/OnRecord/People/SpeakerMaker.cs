using OnRecord.People.Mentions;
using OnRecord.Statements;

namespace OnRecord.People;

/// <summary>Makes speakers of the entities that statements were given to.</summary>
internal static class SpeakerMaker
{
    private const int MostAliases = 50;

    /// <summary>The statements with their speakers, in the order given, and the speakers in the order of first
    /// mention.</summary>
    internal static (IReadOnlyList<Statement> Statements, IReadOnlyList<Speaker> Speakers) Make(
        TextFacts facts, IReadOnlyList<Statement> statements, (SpeakerFinder.Found?[] Found, Discourse Discourse) speakers)
    {
        var (found, discourse) = speakers;
        var descriptions = new DescriptionReader(facts, discourse.Sources, discourse.Names);
        var entities = found.OfType<SpeakerFinder.Found>().Select(static f => f.Entity).Distinct()
            .OrderBy(static entity => FirstToken(entity)).ThenBy(static entity => entity.Number).ToList();
        var ids = entities.Select(static (entity, i) => (entity, Id: $"p{i + 1}"))
            .ToDictionary(static e => e.entity, static e => e.Id);
        return ([.. statements.Select((statement, i) => found[i] is { } f
            ? statement with { Speaker = ids[f.Entity], SpeakerConfidence = f.Confidence } : statement)],
            [.. entities.Select(entity => Make(facts, entity, ids[entity]) with { Description = descriptions.Of(entity) })]);
    }

    private static int FirstToken(Entity entity) => entity.Mentions.Count > 0
        ? Math.Min(entity.Called.First, entity.Mentions[0].Phrase.First) : entity.Called.First;

    private static Speaker Make(TextFacts facts, Entity entity, string id)
    {
        var name = entity.Kind == SpeakerKind.Author ? "the author" : Words(facts, WithoutTitle(facts, entity));
        var mentions = entity.Mentions.Select(mention => Span(facts, mention.Phrase)).Append(Span(facts, entity.Called));
        return new Speaker
        {
            Id = id,
            Name = name,
            Kind = IsUnnamed(facts, entity) ? SpeakerKind.Unnamed : entity.Kind,
            Aliases = Aliases(facts, entity, name),
            Mentions = [.. mentions.Distinct().Order()],
            NameParts = entity.Name,
        };
    }

    // "A senior official", "one witness": somebody of whom the report tells no more than that.
    private static bool IsUnnamed(TextFacts facts, Entity entity) => entity is { Kind: SpeakerKind.Person, IsNamed: false }
        && DescriptionKinds.Of(facts, entity.Called) == DescriptionKind.Indefinite;

    private static NounPhrase WithoutTitle(TextFacts facts, Entity entity)
    {
        var phrase = entity.Called;
        if (entity.CalledName?.Parts.Title is not { } title)
        {
            return phrase;
        }

        var end = facts.Text.TokenSpan[phrase.First].Span.Start + title.Length;
        while (phrase.First < phrase.Head && facts.Text.TokenSpan[phrase.First].Span.End <= end)
        {
            phrase = phrase with { First = phrase.First + 1 };
        }

        return phrase;
    }

    private static IReadOnlyList<string> Aliases(TextFacts facts, Entity entity, string name) =>
        [.. entity.Mentions.Where(static mention => mention.Form != MentionForm.Pronoun)
            .Select(mention => Words(facts, mention.Phrase)).Prepend(Words(facts, entity.Called))
            .Where(words => words != name).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostAliases)];

    private static string Words(TextFacts facts, NounPhrase phrase) => SourceName.In(facts.Text.Text, [Span(facts, phrase)]);

    private static TextSpan Span(TextFacts facts, NounPhrase phrase)
    {
        var tokens = facts.Text.TokenSpan;
        return new TextSpan(tokens[phrase.First].Span.Start, tokens[phrase.End - 1].Span.End);
    }
}
