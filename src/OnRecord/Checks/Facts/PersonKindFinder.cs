using OnRecord.People;
using OnRecord.Settings;

namespace OnRecord.Checks.Facts;

/// <summary>Finds named people who are called by nouns that exclude each other: "Smith, a Democrat" and "Smith, a
/// Republican".</summary>
internal static class PersonKindFinder
{
    internal static IEnumerable<DescriptionClash> Find(CheckedReport report) => report.Discourse.Entities
        .Where(static entity => entity is { IsNamed: true, IsPlural: false, Kind: SpeakerKind.Person })
        .SelectMany(entity => FindIn(report, entity));

    private static IEnumerable<DescriptionClash> FindIn(CheckedReport report, Entity entity)
    {
        var (first, called) = (-1, "");
        foreach (var head in entity.Descriptions.Select(static description => description.Head)
            .Concat(Appositions(report, entity)).Distinct().Order())
        {
            if (ExclusiveWords.Who.MayBeForm(report.Tokens.Word(head)) && !report.IsQuoted(head)
                && ExclusiveWords.Who.Contains(report.Tokens.Lemma(head)))
            {
                var lemma = report.Tokens.Lemma(head);
                if (first < 0)
                {
                    (first, called) = (head, lemma);
                }
                else if (ExclusiveWords.Who.Exclude(called, lemma)
                    && report.Tokens.SentenceIndex(first) != report.Tokens.SentenceIndex(head))
                {
                    yield return new DescriptionClash(PlaceOf(report, head), PlaceOf(report, first),
                        "of the same person");
                    yield break;
                }
            }
        }
    }

    // "Smith, a Democrat": parties count as names, and describe nobody.
    private static IEnumerable<int> Appositions(CheckedReport report, Entity entity)
    {
        const int furthest = 5;
        foreach (var mention in entity.Mentions)
        {
            var (tokens, comma) = (report.Tokens, mention.Phrase.End);
            if (comma + 2 < tokens.Count && tokens.Mark(comma) == ','
                && (tokens.Is(comma + 1, "a") || tokens.Is(comma + 1, "an")))
            {
                for (var t = comma + 2; t < Math.Min(tokens.Count, comma + furthest)
                    && tokens.Is(t, WordClass.Noun | WordClass.Adjective); t++)
                {
                    if (ExclusiveWords.Who.MayBeForm(tokens.Word(t)) && ExclusiveWords.Who.Contains(tokens.Lemma(t))
                        && !(t + 1 < tokens.Count && tokens.Is(t + 1, WordClass.Noun)))
                    {
                        yield return t;
                    }
                }
            }
        }
    }

    private static FindingPlace PlaceOf(CheckedReport report, int head) => new(report.Tokens.Span(head, head + 1));
}
