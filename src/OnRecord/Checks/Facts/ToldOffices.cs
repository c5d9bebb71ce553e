using OnRecord.People;
using OnRecord.People.Mentions;
using OnRecord.Text;

namespace OnRecord.Checks.Facts;

/// <summary>Reads off which offices the people hold whom a report names, with their rank and place.</summary>
internal static class ToldOffices
{
    private static readonly WordSet Ranks = new(WordLists.Lines("office-ranks"));
    private static readonly WordSet Single = new(WordLists.Lines("single-offices"));

    /// <summary>The offices by rank: "mayor" beside "deputy mayor".</summary>
    internal static IEnumerable<ToldOf> Ranked(CheckedReport report)
    {
        foreach (var (entity, description) in All(report))
        {
            var noun = Offices.Noun(report.Tokens.Word(description.Head)).ToString().ToUpperInvariant();
            var rank = RankOf(report, description);
            if (noun is not ("PROFESSOR" or "EDITOR" or "COACH") && !IsPast(report, description))
            {
                yield return new ToldOf(entity, noun + Behind(report, description), rank,
                    report.Tokens.Span(FirstOf(report, description), description.Head + 1));
            }
        }
    }

    /// <summary>The offices by place: "Ohio Gov. Ann Bell" beside "Gov. Ann Bell of Iowa".</summary>
    internal static IEnumerable<ToldOf> Placed(CheckedReport report)
    {
        foreach (var (entity, description) in All(report))
        {
            var noun = Offices.Noun(report.Tokens.Word(description.Head));
            if (Single.Contains(noun) && !IsPast(report, description) && PlaceIn(report, description) is { } place)
            {
                yield return new ToldOf(entity, noun.ToString().ToUpperInvariant(),
                    report.Text[place.Start..place.End], place);
            }
        }
    }

    private static IEnumerable<(Entity Entity, NounPhrase Description)> All(CheckedReport report)
    {
        foreach (var entity in report.Discourse.Entities)
        {
            if (entity is { IsNamed: true, Kind: SpeakerKind.Person, Descriptions.Count: > 1 })
            {
                foreach (var description in entity.Descriptions)
                {
                    if (!report.IsQuoted(description.Head))
                    {
                        yield return (entity, description);
                    }
                }
            }
        }
    }

    // "Former", "acting", "then": time has passed, or will.
    private static bool IsPast(CheckedReport report, NounPhrase description)
    {
        for (var t = description.First; t <= description.Head; t++)
        {
            var word = report.Tokens.Word(t);
            if ((WordLists.OtherOffice.Contains(word) && !Ranks.Contains(word))
                || word.StartsWith("then-", StringComparison.OrdinalIgnoreCase)
                || word.StartsWith("ex-", StringComparison.OrdinalIgnoreCase)
                || word.StartsWith("ex", StringComparison.OrdinalIgnoreCase) && word.Length == 2)
            {
                return true;
            }
        }

        return description.Head + 1 < report.Tokens.Count
            && report.Tokens.Word(description.Head + 1) is "-" or "elect" or "-elect";
    }

    private static string RankOf(CheckedReport report, NounPhrase description)
    {
        for (var t = description.First; t < description.Head; t++)
        {
            var word = report.Tokens.Word(t).TrimEnd('.');
            if (Ranks.Contains(word))
            {
                return word.ToString().ToUpperInvariant();
            }
        }

        return "";
    }

    // The office alone, without what stands before it but for its rank.
    private static int FirstOf(CheckedReport report, NounPhrase description)
    {
        for (var t = description.First; t < description.Head; t++)
        {
            if (Ranks.Contains(report.Tokens.Word(t).TrimEnd('.')))
            {
                return t;
            }
        }

        return description.Head;
    }

    // A president of one thing may be the vice president of another.
    private static string Behind(CheckedReport report, NounPhrase description)
    {
        var t = description.Head + 1;
        if (t + 1 >= report.Tokens.Count || !(report.Tokens.Is(t, "of") || report.Tokens.Is(t, "for")
            || report.Tokens.Is(t, "at")))
        {
            return "";
        }

        t += report.Tokens.Is(t + 1, "the") ? 2 : 1;
        return t < report.Tokens.Count ? $" {report.Tokens.Word(t)}" : "";
    }

    private static TextSpan? PlaceIn(CheckedReport report, NounPhrase description)
    {
        if (description.Head > description.First && PlaceAt(report, description.Head - 1) is { } before)
        {
            return before;
        }

        // "The mayor of Kalir".
        var text = report.Tokens;
        return description.Head + 2 < text.Count && text.Is(description.Head + 1, "of")
            ? PlaceAt(report, description.Head + 2) : null;
    }

    private static TextSpan? PlaceAt(CheckedReport report, int token)
    {
        var name = report.Discourse.Sources.NameOf[token];
        return name >= 0 && report.Discourse.Names[name] is { Kind: NameKind.Place } place
            ? report.Tokens.Span(place.First, place.End) : null;
    }
}
