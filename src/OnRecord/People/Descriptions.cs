using OnRecord.People.Mentions;

namespace OnRecord.People;

/// <summary>Joins descriptions ("the minister", "another soldier") to whom they denote, and keeps how people are
/// described.</summary>
internal sealed class Descriptions(Discourse discourse, AntecedentChoice choose)
{
    // Sentences at the start in which reports call people by what they are before they name them.
    private const int LeadSentences = 4;

    private readonly Appositions _appositions = new(discourse.Facts, discourse.Sources, discourse.Names);
    private readonly DescribedEntities _described = new(discourse.Facts);

    /// <summary>Keeps what stands before and behind the name at the end of a phrase.</summary>
    internal void Collect(int index, int name, Entity entity)
    {
        var (phrase, span) = (discourse.Phrases[index], discourse.Names[name]);
        if (span.Kind != NameKind.Person)
        {
            CollectNoun(span, entity);
            return;
        }

        if (_appositions.Before(phrase, span) is var (before, title))
        {
            _described.Add(entity, before, title);
        }

        if (index + 1 < discourse.Phrases.Count && _appositions.Behind(phrase, span, discourse.Phrases[index + 1]) is { } noun)
        {
            _described.Add(entity, discourse.Phrases[index + 1], noun);
            discourse.Point(discourse.Phrases[index + 1].Head, entity, Trust.KnownDescription);
        }
    }

    // The Harbour Union may be called "the union", and a firm's "Inc." says that it is a company.
    private void CollectNoun(NameSpan name, Entity entity)
    {
        var head = name.End - 1;
        if (name.Length > 1
            && SpeakerNouns.Find(Offices.Noun(discourse.Facts.Word(head))) is { Kind: SpeakerKind.Organisation, IsPlural: false } noun)
        {
            _described.Add(entity, new NounPhrase(name.First, name.End, head), noun);
        }
    }

    /// <summary>Joins the description at a place of <see cref="Discourse.Phrases"/>; phrases that denote nothing that speaks are
    /// passed over.</summary>
    internal void Read(int index)
    {
        var phrase = discourse.Phrases[index];
        if (SpeakerNouns.Find(discourse.Facts.Word(phrase.Head)) is not { } noun)
        {
            return;
        }

        if (!noun.IsPlural && noun.Kind == SpeakerKind.Person && _appositions.Introduced(phrase) is >= 0 and var name)
        {
            var named = discourse.EntityOfName(name);
            _described.Add(named, phrase, noun);
            discourse.Add(named, phrase, MentionForm.Description, Trust.KnownDescription);
        }
        else if (Find(phrase, noun) is { } link)
        {
            discourse.Add(link.Entity, phrase, MentionForm.Description, link.Confidence);
        }
        else
        {
            discourse.Add(Introduce(phrase, noun), phrase, MentionForm.Description, Trust.NewDescription);
        }
    }

    /// <summary>How many words the phrase shares with how the entity is described elsewhere: below 0 where they speak against
    /// each other.</summary>
    internal int Shared(NounPhrase phrase, Entity entity) => _described.Shared(phrase, entity);

    private Link? Find(NounPhrase phrase, SpeakerNoun noun)
    {
        var kind = DescriptionKinds.Of(discourse.Facts, phrase);
        if (kind == DescriptionKind.Indefinite)
        {
            var leads = discourse.Facts.SentenceOf[phrase.Head] < LeadSentences && !noun.IsPlural;
            return leads ? _described.Find(phrase, noun, named: true) : null;
        }

        var known = _described.Find(phrase, noun, named: false);
        return known is null && kind == DescriptionKind.Definite && !noun.IsPlural && noun.Kind == SpeakerKind.Person
            ? Chosen(phrase, noun) : known;
    }

    // "the Republican" may be somebody whom the report never calls so elsewhere.
    private Link? Chosen(NounPhrase phrase, SpeakerNoun noun)
    {
        var features = new AntecedentFeatures(discourse, phrase, noun.IsFemale);
        return features.Candidates == 0 ? null : choose(features);
    }

    private Entity Introduce(NounPhrase phrase, SpeakerNoun noun)
    {
        var entity = discourse.Introduce(phrase, noun.IsPlural && noun.Kind == SpeakerKind.Person ? SpeakerKind.Group : noun.Kind);
        entity.IsPlural = noun.IsPlural;
        _described.Add(entity, phrase, noun);
        return entity;
    }
}
