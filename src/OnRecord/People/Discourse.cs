using OnRecord.People.Mentions;
using OnRecord.People.Names;
using OnRecord.Statements;
using OnRecord.Tagging;

namespace OnRecord.People;

/// <summary>Reads a text from start to end and keeps track of whom it mentions: names, descriptions and pronouns, each joined
/// to an entity.</summary>
internal sealed class Discourse
{
    private readonly Entity?[] _entityOfName;
    private readonly IReadOnlySet<int> _sharedNames;
    private readonly Link?[] _links;
    private readonly Entity?[] _speakers;
    private readonly Dictionary<(int One, int Other), Entity> _pairs = [];

    private Discourse(TextFacts facts, IReadOnlyList<Statement> statements, DiscourseOptions options)
    {
        Facts = facts;
        Names = NameFinder.Find(facts);
        Sources = new SourceReader(facts, Names);
        Phrases = NounPhraseFinder.Find(facts, Names);
        Spoken = new Spoken(facts, statements);
        (_entityOfName, _sharedNames) = PersonClusters.Join(facts, Names, options.Names, Entities);
        OrganisationClusters.Join(facts, Names, Entities, _entityOfName);
        _speakers = new Entity?[statements.Count];
        _links = new Link?[facts.Text.TokenSpan.Length];
        Descriptions = new Descriptions(this, options.Choose);
        Antecedents = new Antecedents(this, options.Choose);
    }

    /// <summary>The text.</summary>
    internal TextFacts Facts { get; }

    /// <summary>The names of the text.</summary>
    internal List<NameSpan> Names { get; }

    /// <summary>The base noun phrases of the text.</summary>
    internal List<NounPhrase> Phrases { get; }

    /// <summary>Reads how sources are built.</summary>
    internal SourceReader Sources { get; }

    /// <summary>Which statements tokens belong to.</summary>
    internal Spoken Spoken { get; }

    /// <summary>All that is mentioned, as far as it could speak.</summary>
    internal List<Entity> Entities { get; } = [];

    /// <summary>Every mention with its entity, in the order of the text, as far as it has been read.</summary>
    internal List<(Entity Entity, Mention Mention)> Log { get; } = [];

    /// <summary>Who spoke last, in what has been read; null at first.</summary>
    internal Entity? LastSpeaker { get; private set; }

    /// <summary>What resolves descriptions.</summary>
    internal Descriptions Descriptions { get; }

    /// <summary>What resolves pronouns.</summary>
    internal Antecedents Antecedents { get; }

    /// <summary>Reads the text of <paramref name="facts"/>, whose statements are known.</summary>
    internal static Discourse Read(TextFacts facts, IReadOnlyList<Statement> statements, DiscourseOptions options)
    {
        var discourse = new Discourse(facts, statements, options);
        discourse.Describe();
        for (var i = 0; i < discourse.Phrases.Count; i++)
        {
            discourse.Read(i);
        }

        return discourse;
    }

    /// <summary>Whom the phrase with this head mentions; null for nobody known.</summary>
    internal Link? LinkAt(int head) => _links[head];

    /// <summary>The group that two people named together make; null when they never are.</summary>
    internal Entity? Pair(Entity one, Entity other) => _pairs.GetValueOrDefault((one.Number, other.Number));

    /// <summary>How sure it is that a name names its entity.</summary>
    internal double TrustInName(int name) => _sharedNames.Contains(name) ? Trust.SharedName : Trust.Name;

    /// <summary>The entity that a name names.</summary>
    internal Entity EntityOfName(int name) => _entityOfName[name]!;

    /// <summary>Records that the phrase mentions the entity.</summary>
    internal void Add(Entity entity, NounPhrase phrase, MentionForm form, double confidence)
    {
        var mention = new Mention(phrase, form, Facts.SentenceOf[phrase.Head], Role(phrase));
        entity.Add(mention);
        Log.Add((entity, mention));
        _links[phrase.Head] = new Link(entity, confidence);
        if (Spoken.SourceOf(phrase.Head) is >= 0 and var statement && _speakers[statement] is null)
        {
            _speakers[statement] = LastSpeaker = entity;
        }
    }

    /// <summary>Whose words a statement reports, as far as the text has been read.</summary>
    internal Entity? SpeakerOf(int statement) => _speakers[statement];

    /// <summary>Says that the phrase mentions the entity, without making it a mention that others may refer to.</summary>
    internal void Point(int head, Entity entity, double confidence) => _links[head] = new Link(entity, confidence);

    /// <summary>A new entity first called by <paramref name="phrase"/>.</summary>
    internal Entity Introduce(NounPhrase phrase, SpeakerKind kind)
    {
        var entity = new Entity(Entities.Count, kind) { Called = phrase };
        Entities.Add(entity);
        return entity;
    }

    // Reports often say who somebody is only after they have called them by it: "A judge ruled …. Judge Jane Smith …".
    private void Describe()
    {
        for (var i = 0; i < Phrases.Count; i++)
        {
            if (Sources.NameOf[Phrases[i].Head] is >= 0 and var name)
            {
                Descriptions.Collect(i, name, EntityOfName(name));
            }
        }
    }

    private void Read(int index)
    {
        var phrase = Phrases[index];
        ReadPossessors(phrase);
        var name = Sources.NameOf[phrase.Head];
        if (name >= 0)
        {
            AddName(name);
            AddPair(index);
        }
        else if (Facts.Tags.Parts[phrase.Head] == PartOfSpeech.Pronoun)
        {
            Antecedents.Resolve(phrase.Head);
        }
        else if (_links[phrase.Head] is null)
        {
            Descriptions.Read(index);
        }
    }

    private void ReadPossessors(NounPhrase phrase)
    {
        for (var t = phrase.First; t < phrase.Head; t++)
        {
            if (Facts.Tags.Parts[t] == PartOfSpeech.PossessivePronoun)
            {
                Antecedents.Resolve(t);
            }
            else if (Sources.NameOf[t] is >= 0 and var name && Names[name].End == t + 1
                && Facts.Tags.Parts[t + 1] == PartOfSpeech.PossessiveEnding)
            {
                AddName(name);
            }
        }
    }

    // "Smith and Jones" are a group, which "they" may call.
    private void AddPair(int index)
    {
        var (first, second) = (index > 0 ? Phrases[index - 1] : default, Phrases[index]);
        if (index > 0 && first.End + 1 == second.First && Facts.Tags.Parts[first.End] == PartOfSpeech.Conjunction
            && LinkAt(first.Head) is { Entity: { IsNamed: true, Kind: SpeakerKind.Person } one }
            && LinkAt(second.Head) is { Entity: { IsNamed: true, Kind: SpeakerKind.Person } other } && one != other)
        {
            var both = second with { First = first.First };
            if (!_pairs.TryGetValue((one.Number, other.Number), out var pair))
            {
                _pairs[(one.Number, other.Number)] = pair = Introduce(both, SpeakerKind.Group);
                pair.IsPlural = true;
            }

            var mention = new Mention(both, MentionForm.Description, Facts.SentenceOf[both.Head], Role(both));
            pair.Add(mention);
            Log.Add((pair, mention));
        }
    }

    private void AddName(int name)
    {
        var span = Names[name];
        var entity = EntityOfName(name);
        var words = span.Length - (NameTitles.TryGet(Facts.Word(span.First), out _) ? 1 : 0);
        Add(entity, new NounPhrase(span.First, span.End, span.End - 1), words > 1 ? MentionForm.FullName : MentionForm.ShortName,
            TrustInName(name));
    }

    private MentionRole Role(NounPhrase phrase)
    {
        var parts = Facts.Tags.Parts;
        var end = phrase.End;
        if (parts[phrase.Head] == PartOfSpeech.PossessivePronoun || (end < parts.Length && parts[end] == PartOfSpeech.PossessiveEnding))
        {
            return MentionRole.Possessor;
        }

        while (end < parts.Length && parts[end] == PartOfSpeech.Adverb)
        {
            end++;
        }

        if (end < parts.Length && parts[end] == PartOfSpeech.FiniteVerb)
        {
            return MentionRole.Subject;
        }

        var before = phrase.First - 1;
        return before >= 0 && parts[before] is PartOfSpeech.FiniteVerb or PartOfSpeech.Infinitive or PartOfSpeech.Participle
            ? MentionRole.Object
            : IsFirst(phrase) ? MentionRole.Subject : MentionRole.Other;
    }

    // What stands first in its sentence is what the sentence is about, unless a preposition stands before it.
    private bool IsFirst(NounPhrase phrase) =>
        phrase.First == Facts.Text.SentenceSpan[Facts.SentenceOf[phrase.First]].FirstToken;
}
