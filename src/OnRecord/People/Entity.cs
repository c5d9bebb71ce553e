using OnRecord.People.Mentions;
using OnRecord.People.Names;

namespace OnRecord.People;

/// <summary>Somebody or something that a report mentions and that could speak, while the report is read.</summary>
internal sealed class Entity(int number, SpeakerKind kind)
{
    // Enough to tell people apart; a hostile text could name one a million times over.
    private const int MostDescriptions = 24;

    private readonly List<Mention> _mentions = [];
    private readonly List<NounPhrase> _descriptions = [];
    private NounPhrase _called;

    /// <summary>Place in the list of entities.</summary>
    internal int Number { get; } = number;

    /// <summary>What it is.</summary>
    internal SpeakerKind Kind { get; set; } = kind;

    /// <summary>A person's name in its parts, as all names of the person tell them together; null without one.</summary>
    internal PersonName? Name { get; private set; }

    /// <summary>The same, ready to be compared.</summary>
    internal ComparableName? Comparable { get; private set; }

    /// <summary>Token range of the fullest name, or of the description that it was first called by.</summary>
    internal NounPhrase Called
    {
        get => _called;
        init => _called = value;
    }

    /// <summary>The name in <see cref="Called"/>, of a person; null of others.</summary>
    internal KnownName? CalledName { get; private set; }

    /// <summary>Where it is mentioned, in the order of the text as far as it has been read.</summary>
    internal IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>Index of the head of the last mention so far; −1 before the first.</summary>
    internal int LastToken => _mentions.Count > 0 ? _mentions[^1].Phrase.Head : -1;

    /// <summary>Phrases that describe it: "the Irish minister of works" in "Jane Smith, the Irish minister of works,".</summary>
    internal IReadOnlyList<NounPhrase> Descriptions => _descriptions;

    /// <summary>Probability that it is a woman; null when nothing tells.</summary>
    internal double? Female { get; set; }

    /// <summary>True of several.</summary>
    internal bool IsPlural { get; set; }

    /// <summary>True of a place that may speak as its government does.</summary>
    internal bool IsPlace { get; init; }

    /// <summary>True when it has a proper name.</summary>
    internal bool IsNamed { get; set; }

    internal void Rename(PersonName name, ComparableName comparable)
    {
        (Name, Comparable) = (name, comparable);
        Female = comparable.Gender ?? Female;
    }

    internal void Call(NounPhrase phrase, KnownName name) => (_called, CalledName) = (phrase, name);

    internal void Add(Mention mention) => _mentions.Add(mention);

    internal void Describe(NounPhrase description, SpeakerNoun? noun)
    {
        if (_descriptions.Count < MostDescriptions)
        {
            _descriptions.Add(description);
        }

        if (noun?.IsFemale is { } female)
        {
            Female = female ? 0.97 : 0.03;
        }
    }
}
