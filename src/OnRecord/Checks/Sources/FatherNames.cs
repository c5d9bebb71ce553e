using OnRecord.People;
using OnRecord.People.Mentions;
using OnRecord.People.Names;

namespace OnRecord.Checks.Sources;

/// <summary>Finds patronymics and given names that stand where a family name should.</summary>
internal static class FatherNames
{
    private const int MostEvidence = 12;

    /// <summary>One finding for each person so called.</summary>
    internal static IEnumerable<Finding> Find(CheckedReport report, CheckRule rule)
    {
        foreach (var entity in report.Discourse.Entities)
        {
            if (entity is { Kind: SpeakerKind.Person, Name: { Family: { } family, Given: { } given } name }
                && Word(report, entity, name) is { } word && Lone(report, entity, word) is { Count: > 0 } lone
                && (word == name.Patronymic || Lone(report, entity, family).Count == 0))
            {
                yield return At(report, rule, (entity, word, family), lone);
            }
        }
    }

    // The patronymic; or the given name of somebody introduced by the family name first, outside East Asia, where news
    // does so for all.
    private static string? Word(CheckedReport report, Entity entity, PersonName name) =>
        name.Patronymic is { } patronymic ? Patronymics.IsLikely(patronymic) ? patronymic : null
        : IsFamilyFirst(report, entity, name) && !EastAsianNames.Is(name) ? name.Given : null;

    private static bool IsFamilyFirst(CheckedReport report, Entity entity, PersonName name)
    {
        var called = report.Tokens.Span(entity.Called.First, entity.Called.End).In(report.Text);
        var (family, given) = (called.IndexOf(name.Family, StringComparison.Ordinal),
            called.IndexOf(name.Given, StringComparison.Ordinal));
        return family >= 0 && given > family && called[family..given].IndexOf(',') < 0;
    }

    // The mentions by that word alone, outside quotations.
    private static List<int> Lone(CheckedReport report, Entity entity, string word)
    {
        List<int> found = [];
        foreach (var mention in entity.Mentions)
        {
            var head = mention.Phrase.End - 1;
            if (mention.Form is MentionForm.ShortName or MentionForm.FullName && !report.IsQuoted(head)
                && report.Tokens.Word(head).SequenceEqual(word)
                && (mention.Phrase.First == head || NameTitles.TryGet(report.Tokens.Word(head - 1), out _)))
            {
                found.Add(head);
            }
        }

        return found;
    }

    private static Finding At(CheckedReport report, CheckRule rule, (Entity Entity, string Word, string Family) called,
        List<int> lone)
    {
        var full = report.Tokens.Span(called.Entity.Called.First, called.Entity.Called.End);
        var places = lone.ConvertAll(token => report.Layout.TokenSpan[token].Span);
        var kind = called.Word == called.Entity.Name!.Patronymic ? "the patronymic" : "the given name";
        return rule.At(places[0],
            $"{report.Quote(places[0])} is {kind} of {report.Quote(full)} and stands here as a family name.",
            "Write the family name.") with
        {
            Fix = new FindingFix(places[0], called.Family, "Write the family name"),
            Evidence =
            [
                new FindingEvidence("named in full here") { Place = new FindingPlace(full) },
                .. places.Skip(1).Take(MostEvidence).Select(static place =>
                    new FindingEvidence("so called here too") { Place = new FindingPlace(place) }),
            ],
        };
    }
}
