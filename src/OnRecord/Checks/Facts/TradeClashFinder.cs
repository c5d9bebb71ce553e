using OnRecord.People;

namespace OnRecord.Checks.Facts;

/// <summary>Finds people who are called by ranks, trades or offices that nobody has at once: "Captain Hale" and "Sergeant
/// Hale", "Poole, a baker," and "Poole, a florist,".</summary>
internal static class TradeClashFinder
{
    /// <summary>The first clash of each person.</summary>
    internal static IEnumerable<(ToldOf Later, ToldOf Earlier)> Find(CheckedReport report)
    {
        var told = new Dictionary<(Entity, string), List<ToldOf>>();
        var reported = new HashSet<Entity>();
        var families = Families(report);
        foreach (var one in ToldTrades.Find(report))
        {
            if (OwnerOf(families, one.Entity) is not { } owner)
            {
                continue;
            }

            var key = (owner, one.What);
            told.TryAdd(key, []);
            var earlier = told[key].Find(other => AreApart(report, other, one));
            if (earlier.Entity is not null && reported.Add(owner))
            {
                yield return (one with { Entity = owner }, earlier);
            }

            if (!told[key].Exists(other => other.Value == one.Value))
            {
                told[key].Add(one);
            }
        }
    }

    // "A baker, now a teacher": one sentence knows what it says.
    private static bool AreApart(CheckedReport report, ToldOf one, ToldOf other) => Trades.Exclude(one.Value, other.Value)
        && report.Tokens.SentenceIndex(report.Tokens.TokenAt(one.Place.Start))
            != report.Tokens.SentenceIndex(report.Tokens.TokenAt(other.Place.Start));

    // A family name with another title may have been read as another person's: who alone is named in full is meant. Of two
    // people of one family, either may be.
    private static Entity? OwnerOf(Dictionary<string, List<Entity>> families, Entity entity)
    {
        if (entity.Name?.Family is not { } family || !families.TryGetValue(family, out var members))
        {
            return entity;
        }

        var full = members.FindAll(static member => member.Name?.Given is { } given && !Trades.Contains(given));
        return full.Count > 1 ? null : full.Count == 1 ? full[0] : members.Count == 1 ? entity : null;
    }

    private static Dictionary<string, List<Entity>> Families(CheckedReport report)
    {
        var families = new Dictionary<string, List<Entity>>(StringComparer.OrdinalIgnoreCase);
        foreach (var entity in report.Discourse.Entities)
        {
            if (entity is { IsNamed: true, Name.Family: { } family })
            {
                families.TryAdd(family, []);
                families[family].Add(entity);
            }
        }

        return families;
    }
}
