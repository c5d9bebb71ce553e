using System.Text;
using OnRecord.People.Mentions;
using OnRecord.Statements;

namespace OnRecord.People;

/// <summary>Joins the names of organisations and places that name one: the same words, their initials, or their first
/// word.</summary>
internal sealed class OrganisationClusters
{
    private const int LongestKey = 200;

    private readonly TextFacts _facts;
    private readonly IReadOnlyList<NameSpan> _names;
    private readonly Dictionary<string, Entity> _byKey = new(StringComparer.Ordinal);

    private OrganisationClusters(TextFacts facts, IReadOnlyList<NameSpan> names) => (_facts, _names) = (facts, names);

    /// <summary>Adds an entity for each cluster to <paramref name="entities"/>, and fills it in for its names in
    /// <paramref name="entityOf"/>.</summary>
    internal static void Join(TextFacts facts, IReadOnlyList<NameSpan> names, List<Entity> entities, Entity?[] entityOf)
    {
        var clusters = new OrganisationClusters(facts, names);
        var longestFirst = Enumerable.Range(0, names.Count).Where(i => names[i].Kind != NameKind.Person)
            .OrderByDescending(i => names[i].Length > 1);
        foreach (var index in longestFirst)
        {
            entityOf[index] = clusters.Entity(index, entities);
        }
    }

    private Entity Entity(int index, List<Entity> entities)
    {
        var name = _names[index];
        var key = Key(name);
        if (!_byKey.TryGetValue(key, out var entity))
        {
            entity = new Entity(entities.Count, SpeakerKind.Organisation)
            {
                IsNamed = true,
                IsPlace = name.Kind == NameKind.Place,
                Called = new NounPhrase(name.First, name.End, name.End - 1),
            };
            entities.Add(entity);
            _byKey[key] = entity;
            if (name.Length > 1)
            {
                _byKey.TryAdd(Initials(name), entity);
            }
        }

        if (name.Length > 1 && InBrackets(name) is { Length: > 0 } alias)
        {
            _byKey.TryAdd(alias, entity);
        }

        return entity;
    }

    // Lower-case letters and digits of the words, without "the": "S.E.C." and "SEC" are one.
    private string Key(NameSpan name)
    {
        var key = new StringBuilder();
        for (var t = name.First; t < name.End && key.Length < LongestKey; t++)
        {
            var word = _facts.Word(t);
            if (t > name.First || !word.Equals("the", StringComparison.OrdinalIgnoreCase))
            {
                Append(key, word);
                key.Append(t + 1 < name.End ? " " : "");
            }
        }

        return key.ToString();
    }

    private static void Append(StringBuilder key, ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }
    }

    private string Initials(NameSpan name)
    {
        var initials = new StringBuilder();
        for (var t = name.First; t < name.End && initials.Length < LongestKey; t++)
        {
            var c = _facts.Word(t)[0];
            initials.Append(char.IsUpper(c) ? char.ToLowerInvariant(c).ToString() : "");
        }

        return initials.Length > 1 ? initials.ToString() : "";
    }

    // "(AROS)" right behind a name.
    private string InBrackets(NameSpan name)
    {
        var parts = new StringBuilder();
        if (name.End + 2 < _facts.Text.TokenSpan.Length && _facts.Word(name.End) is "(" && _facts.Word(name.End + 2) is ")"
            && char.IsUpper(_facts.Word(name.End + 1)[0]))
        {
            Append(parts, _facts.Word(name.End + 1));
        }

        return parts.ToString();
    }
}
