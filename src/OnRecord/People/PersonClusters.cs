using OnRecord.People.Mentions;
using OnRecord.People.Names;
using OnRecord.Statements;

namespace OnRecord.People;

/// <summary>Joins the names of persons that name one person: full names first, then family names with a title,
/// which tells man from woman, then what they are called for short.</summary>
internal sealed class PersonClusters
{
    // A text that names more people of one family than this has their short names go to the first of them.
    private const int MostOfOneWord = 12;

    private readonly TextFacts _facts;
    private readonly IReadOnlyList<NameSpan> _names;
    private readonly List<Entity> _entities;
    private readonly Entity?[] _entityOf;
    private readonly Dictionary<ulong, List<Entity>> _byWord = [];
    private readonly Dictionary<Entity, List<int>> _tellingAt = [];

    private PersonClusters(TextFacts facts, IReadOnlyList<NameSpan> names, List<Entity> entities)
    {
        (_facts, _names, _entities) = (facts, names, entities);
        _entityOf = new Entity?[names.Count];
    }

    /// <summary>Adds a person for each cluster to <paramref name="entities"/>; the result has for each name its person, null
    /// for names of other kinds.</summary>
    internal static Entity?[] Join(TextFacts facts, IReadOnlyList<NameSpan> names, List<Entity> entities)
    {
        var clusters = new PersonClusters(facts, names, entities);
        var parsed = names.Select(clusters.Parse).ToArray();
        clusters.JoinWhere(parsed, IsFull);
        clusters.JoinWhere(parsed, static name => !IsFull(name) && name.Title is not null && NameGender.Of(name) is not null);
        clusters.JoinWhere(parsed, static name => !IsFull(name) && name.Title is not null && NameGender.Of(name) is null);
        clusters.JoinWhere(parsed, static name => !IsFull(name) && name.Title is null);
        return clusters._entityOf;
    }

    private PersonName? Parse(NameSpan name)
    {
        if (name.Kind != NameKind.Person)
        {
            return null;
        }

        var tokens = _facts.Text.TokenSpan;
        return PersonNames.Parse(_facts.Text.Text.AsSpan(tokens[name.First].Span.Start..tokens[name.End - 1].Span.End));
    }

    private static bool IsFull(PersonName name) => name.Family is not null && (name.Given ?? name.Patronymic) is not null;

    private void JoinWhere(PersonName?[] parsed, Func<PersonName, bool> condition)
    {
        for (var i = 0; i < parsed.Length; i++)
        {
            if (parsed[i] is { } name && condition(name))
            {
                Join(i, name);
            }
        }
    }

    private void Join(int index, PersonName name)
    {
        var full = IsFull(name);
        var entity = full ? Same(name) : Called(index, name);
        if (entity is null)
        {
            entity = new Entity(_entities.Count, SpeakerKind.Person) { Name = name, IsNamed = true, Called = Phrase(index) };
            _entities.Add(entity);
        }
        else if (entity.Name is { } known)
        {
            entity.Called = Fullness(name) > Fullness(known) ? Phrase(index) : entity.Called;
            entity.Name = Fuller(known, name);
        }

        entity.Female = NameGender.Of(entity.Name!) ?? entity.Female;
        _entityOf[index] = entity;
        Index(entity, name);
        if (full || name.Title is not null)
        {
            var places = _tellingAt.TryGetValue(entity, out var known) ? known : _tellingAt[entity] = [];
            places.Add(index);
        }
    }

    private NounPhrase Phrase(int index) => new(_names[index].First, _names[index].End, _names[index].End - 1);

    private void Index(Entity entity, PersonName name)
    {
        foreach (var word in Words(name))
        {
            var key = NameKey.Of(word);
            var entities = _byWord.TryGetValue(key, out var known) ? known : _byWord[key] = [];
            if (entities.Count < MostOfOneWord && !entities.Contains(entity))
            {
                entities.Add(entity);
            }
        }
    }

    private static IEnumerable<string> Words(PersonName name)
    {
        string?[] words = [name.Family, name.Given, name.Patronymic];
        return words.OfType<string>();
    }

    private IEnumerable<(Entity Entity, NameMatch Match)> Alike(PersonName name) =>
        Words(name).SelectMany(word => _byWord.TryGetValue(NameKey.Of(word), out var entities) ? entities : [])
            .Distinct()
            .Select(entity => (entity, NameComparison.Compare(name, entity.Name!)))
            .Where(static alike => alike.Item2 != NameMatch.Different);

    private Entity? Same(PersonName name)
    {
        var alike = Alike(name).ToList();
        var same = alike.FindIndex(static a => a.Match == NameMatch.Same);
        return same >= 0 ? alike[same].Entity : alike.Count > 0 ? alike[0].Entity : null;
    }

    // Whom a short name calls: the one whose full name stands nearest before it, or whom the report names most.
    private Entity? Called(int index, PersonName name)
    {
        var alike = Alike(name).ToList();
        return alike.Count switch
        {
            0 => null,
            1 => alike[0].Entity,
            _ => alike.MaxBy(candidate => Weight(candidate.Entity, index)).Entity,
        };
    }

    private double Weight(Entity entity, int index)
    {
        if (!_tellingAt.TryGetValue(entity, out var places))
        {
            return 0;
        }

        var sentence = _facts.SentenceOf[_names[index].First];
        var near = places.Exists(place => place < index && sentence - _facts.SentenceOf[_names[place].First] <= 1);
        return places.Count + (near ? 0.6 : 0) + (places[0] < index ? 0.5 : 0);
    }

    private static int Fullness(PersonName name) =>
        Length(name.Given) + Length(name.Middle) + Length(name.Patronymic) + Length(name.Family) + Length(name.Suffix);

    private static int Length(string? part) => part?.Length ?? 0;

    private static PersonName Fuller(PersonName known, PersonName name) => new()
    {
        Title = known.Title ?? name.Title,
        Given = Longer(known.Given, name.Given),
        Middle = Longer(known.Middle, name.Middle),
        Patronymic = known.Patronymic ?? name.Patronymic,
        Family = known.Family ?? name.Family,
        Suffix = known.Suffix ?? name.Suffix,
    };

    // "John" says more than "J."; "Ed" and "Edward" are both names: the first stays.
    private static string? Longer(string? known, string? name) =>
        known is null || (known.TrimEnd('.').Length == 1 && Length(name) > Length(known)) ? name ?? known : known;
}
