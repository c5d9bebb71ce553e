using OnRecord.People.Mentions;
using OnRecord.Statements;
using OnRecord.Tagging;
using OnRecord.Text;

namespace OnRecord.People;

/// <summary>Entities by the nouns that they are described with.</summary>
internal sealed class DescribedEntities(TextFacts facts)
{
    // A hostile text could have a million ministers: of those of one noun, the latest are looked at.
    private const int MostOfOneNoun = 12;

    // What a description with the same noun and no word of its own counts, and what a word against it does.
    private const int SameNoun = 10;
    private const int Against = -6;

    private readonly Dictionary<string, List<Entity>> _byNoun = new(StringComparer.OrdinalIgnoreCase);
    private readonly PartOfSpeech[] _parts = facts.Tags.Parts;

    /// <summary>Keeps a description of an entity.</summary>
    internal void Add(Entity entity, NounPhrase phrase, SpeakerNoun noun)
    {
        entity.Describe(phrase, noun);
        var lookup = _byNoun.GetAlternateLookup<ReadOnlySpan<char>>();
        var word = Offices.Noun(facts.Word(phrase.Head));
        if (!lookup.TryGetValue(word, out var entities))
        {
            lookup[word] = entities = [];
        }

        if (!entities.Contains(entity))
        {
            if (entities.Count == MostOfOneNoun)
            {
                entities.RemoveAt(0);
            }

            entities.Add(entity);
        }
    }

    /// <summary>The entity that is described by the same noun, with the most words shared and none against it; of equals the
    /// latest mentioned. Null when there is none.</summary>
    /// <param name="phrase">The description.</param>
    /// <param name="noun">What its head denotes.</param>
    /// <param name="named">True for those with a name only.</param>
    internal Link? Find(NounPhrase phrase, SpeakerNoun noun, bool named)
    {
        if (!_byNoun.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Offices.Noun(facts.Word(phrase.Head)), out var entities))
        {
            return null;
        }

        var (best, most) = (-1, (Likeness: 0, Place: -1));
        for (var i = 0; i < entities.Count; i++)
        {
            var likeness = (Likeness(phrase, noun, entities[i]), entities[i].LastToken);
            if ((!named || entities[i].IsNamed) && likeness.CompareTo(most) > 0)
            {
                (best, most) = (i, likeness);
            }
        }

        var trust = most.Likeness >= SameNoun ? Trust.KnownDescription : Trust.DoubtfulDescription;
        return best < 0 || most.Likeness == 0 ? null : new Link(entities[best], trust);
    }

    /// <summary>How many words the phrase shares with how the entity is described elsewhere: below 0 where they speak against
    /// each other.</summary>
    internal int Shared(NounPhrase phrase, Entity entity)
    {
        var (least, most) = (0, 0);
        foreach (var description in entity.Descriptions)
        {
            var shared = Shared(phrase, description);
            (least, most) = (Math.Min(least, shared), Math.Max(most, shared));
        }

        return most > 0 ? most : least;
    }

    private int Likeness(NounPhrase phrase, SpeakerNoun noun, Entity entity)
    {
        var best = 0;
        foreach (var description in entity.Descriptions)
        {
            if (IsSameNoun(description.Head, phrase.Head) && !IsAnother(phrase, description))
            {
                best = Math.Max(best, SameNoun + Shared(phrase, description));
            }
        }

        return best > 0 && Fits(noun, entity) ? best + (entity.IsNamed ? 1 : 0) : 0;
    }

    private static bool Fits(SpeakerNoun noun, Entity entity) =>
        noun.IsPlural == entity.IsPlural
        && (noun.IsFemale is null || entity.Female is null || noun.IsFemale == entity.Female > 0.5);

    private bool IsSameNoun(int one, int other) =>
        Offices.Noun(facts.Word(one)).Equals(Offices.Noun(facts.Word(other)), StringComparison.OrdinalIgnoreCase);

    // Words that both have, less those that only the later one has: "the Irish minister" is not "the French minister".
    private int Shared(NounPhrase phrase, NounPhrase description)
    {
        var shared = IsOther(phrase) == IsOther(description) ? 0 : Against;
        for (var t = phrase.First; t < phrase.Head; t++)
        {
            if (IsTelling(t))
            {
                shared += Has(description, facts.Word(t)) ? 2 : HasOthers(description) ? Against : -2;
            }
        }

        return Math.Max(shared, 1 - SameNoun);
    }

    // Who is called "the Irish minister" is nobody who is called "the French minister".
    private bool IsAnother(NounPhrase phrase, NounPhrase description) =>
        HasOwnName(phrase, description) && HasOwnName(description, phrase);

    private bool HasOwnName(NounPhrase phrase, NounPhrase other)
    {
        for (var t = phrase.First; t < phrase.Head; t++)
        {
            if (facts.Tags.Names[t] > 0 && !Has(other, facts.Word(t)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTelling(int t) => _parts[t] is PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun
        or PartOfSpeech.ProperNouns;

    // "the former president" and "the vice president" are not "the president".
    private bool IsOther(NounPhrase phrase)
    {
        for (var t = phrase.First; t < phrase.Head; t++)
        {
            if (WordLists.OtherOffice.Contains(facts.Word(t)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Has(NounPhrase phrase, ReadOnlySpan<char> word)
    {
        for (var t = phrase.First; t < phrase.Head; t++)
        {
            if (facts.Word(t).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasOthers(NounPhrase phrase)
    {
        for (var t = phrase.First; t < phrase.Head; t++)
        {
            if (IsTelling(t))
            {
                return true;
            }
        }

        return false;
    }
}
