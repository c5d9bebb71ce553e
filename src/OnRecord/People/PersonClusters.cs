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
    private const int Turns = 4;

    // Of two people of one family, who was named in full a moment ago is meant rather than who was named once more
    // elsewhere: chosen on the development texts.
    private const double NearWeight = 0.6;
    private const double BeforeWeight = 0.5;

    private readonly TextFacts _facts;
    private readonly IReadOnlyList<NameSpan> _names;
    private readonly List<Entity> _entities;
    private readonly Entity?[] _entityOf;
    private readonly Dictionary<ulong, List<Entity>> _byWord = [];
    private readonly Dictionary<string, List<Entity>> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<Entity, List<int>> _tellingAt = [];
    private readonly HashSet<int> _shared = [];

    private PersonClusters(TextFacts facts, IReadOnlyList<NameSpan> names, List<Entity> entities)
    {
        (_facts, _names, _entities) = (facts, names, entities);
        _entityOf = new Entity?[names.Count];
    }

    /// <summary>Adds a person for each cluster to <paramref name="entities"/>; the result has for each name its person, null
    /// for names of other kinds, and the indexes of the names that could name several.</summary>
    internal static (Entity?[] EntityOf, IReadOnlySet<int> Shared) Join(TextFacts facts, IReadOnlyList<NameSpan> names, KnownNames known, List<Entity> entities)
    {
        var clusters = new PersonClusters(facts, names, entities);
        var read = new KnownName?[names.Count];
        for (var i = 0; i < read.Length; i++)
        {
            read[i] = names[i].Kind == NameKind.Person ? known.Of(clusters.Words(names[i])) : null;
        }

        for (var turn = 0; turn < Turns; turn++)
        {
            clusters.Join(read, turn);
        }

        return (clusters._entityOf, clusters._shared);
    }

    private ReadOnlySpan<char> Words(NameSpan name)
    {
        var tokens = _facts.Text.TokenSpan;
        return _facts.Text.Text.AsSpan(tokens[name.First].Span.Start..tokens[name.End - 1].Span.End);
    }

    private void Join(KnownName?[] read, int turn)
    {
        for (var i = 0; i < read.Length; i++)
        {
            if (read[i] is { } name && name.Turn == turn)
            {
                Join(i, name);
            }
        }
    }

    private void Join(int index, KnownName name)
    {
        // Written alike, they could name the same people: only which of them has to be told anew.
        if (!_byText.TryGetValue(name.Text, out var alike))
        {
            alike = Alike(name);
            if (alike.Count == 0)
            {
                alike.Add(Add(index, name));
            }
            else if (name.IsFull)
            {
                alike.RemoveRange(1, alike.Count - 1);
                Widen(alike[0], index, name);
            }

            _byText[name.Text] = alike;
            alike.ForEach(entity => Index(entity, name));
        }

        var called = alike.Count == 1 ? alike[0] : alike.MaxBy(entity => Weight(entity, index))!;
        if (alike.Count > 1)
        {
            _shared.Add(index);
        }

        _entityOf[index] = called;
        if (name.Turn < Turns - 1)
        {
            (_tellingAt.TryGetValue(called, out var places) ? places : _tellingAt[called] = []).Add(index);
        }
    }

    private Entity Add(int index, KnownName name)
    {
        var entity = new Entity(_entities.Count, SpeakerKind.Person) { IsNamed = true };
        entity.Rename(name.Parts, name.Comparable);
        entity.Call(Phrase(index), name);
        _entities.Add(entity);
        return entity;
    }

    private void Widen(Entity entity, int index, KnownName name)
    {
        if (name.Fullness > entity.CalledName!.Fullness)
        {
            entity.Call(Phrase(index), name);
        }

        var fuller = FullerName.Of(entity.Name!, name.Parts);
        if (fuller != entity.Name)
        {
            entity.Rename(fuller, new ComparableName(fuller));
        }
    }

    private NounPhrase Phrase(int index) => new(_names[index].First, _names[index].End, _names[index].End - 1);

    private void Index(Entity entity, KnownName name)
    {
        foreach (var key in name.Keys)
        {
            var entities = _byWord.TryGetValue(key, out var known) ? known : _byWord[key] = [];
            if (entities.Count < MostOfOneWord && !entities.Contains(entity))
            {
                entities.Add(entity);
            }
        }
    }

    // Whom the name could name: the same names before those that only fit.
    private List<Entity> Alike(KnownName name)
    {
        var (same, fitting) = (new List<Entity>(), new List<Entity>());
        foreach (var key in name.Keys)
        {
            foreach (var entity in _byWord.TryGetValue(key, out var entities) ? entities : [])
            {
                var match = same.Contains(entity) || fitting.Contains(entity)
                    ? NameMatch.Different : NameComparison.Compare(name.Comparable, entity.Comparable!);
                (match == NameMatch.Same ? same : match == NameMatch.Fits ? fitting : []).Add(entity);
            }
        }

        return [.. same, .. fitting];
    }

    // Whom a short name calls: the one whose full name stands nearest before it, or whom the report names most.
    private double Weight(Entity entity, int index)
    {
        if (!_tellingAt.TryGetValue(entity, out var places))
        {
            return 0;
        }

        var at = places.BinarySearch(index);
        var before = (at < 0 ? ~at : at) - 1;
        var sentence = _facts.SentenceOf[_names[index].First];
        var near = before >= 0 && sentence - _facts.SentenceOf[_names[places[before]].First] <= 1;
        return places.Count + (near ? NearWeight : 0) + (before >= 0 ? BeforeWeight : 0);
    }
}
