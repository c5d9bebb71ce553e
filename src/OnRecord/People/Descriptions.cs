using OnRecord.People.Mentions;
using OnRecord.Tagging;
using OnRecord.Text;

namespace OnRecord.People;

/// <summary>Joins descriptions ("the minister", "another soldier") to whom they denote, and keeps how people are
/// described.</summary>
internal sealed class Descriptions(Discourse discourse, AntecedentChoice choose)
{
    // Mentions to look back over, and tokens to look ahead for the name that a description introduces.
    private const int Reach = 120;
    private const int Ahead = 14;

    // Sentences at the start in which reports call people by what they are before they name them.
    private const int LeadSentences = 4;
    private const int MostOfOneNoun = 12;

    private readonly Dictionary<string, List<Entity>> _byNoun = new(StringComparer.OrdinalIgnoreCase);
    private readonly PartOfSpeech[] _parts = discourse.Facts.Tags.Parts;

    /// <summary>Joins the description at a place of <see cref="Discourse.Phrases"/>; phrases that denote nothing that speaks are
    /// passed over.</summary>
    internal void Read(int index)
    {
        var phrase = discourse.Phrases[index];
        if (SpeakerNouns.Find(Word(phrase.Head)) is not { } noun)
        {
            return;
        }

        if (!noun.IsPlural && noun.Kind == SpeakerKind.Person && Introduced(phrase) is { } named)
        {
            Describe(named, phrase, noun);
            discourse.Add(named, phrase, MentionForm.Description);
        }
        else if (Find(phrase, noun) is { } link)
        {
            discourse.Add(link.Entity, phrase, MentionForm.Description, link.Confidence);
        }
        else
        {
            discourse.Add(Introduce(phrase, noun), phrase, MentionForm.Description);
        }
    }

    /// <summary>Keeps what stands before and behind a person's name: "Irish minister Jane Smith", "Jane Smith, the minister",
    /// "Jane Smith is the minister".</summary>
    internal void Collect(int index, int name, Entity entity)
    {
        var phrase = discourse.Phrases[index];
        var span = discourse.Names[name];
        if (span.Kind != NameKind.Person)
        {
            return;
        }

        CollectBefore(phrase, span, entity);
        if (index + 1 < discourse.Phrases.Count && !IsPlaced(span.First) && IsApposed(phrase.End, discourse.Phrases[index + 1].First))
        {
            var next = discourse.Phrases[index + 1];
            if (SpeakerNouns.Find(Word(next.Head)) is { Kind: SpeakerKind.Person, IsPlural: false } noun
                && discourse.Sources.NameOf[next.Head] < 0)
            {
                Describe(entity, next, noun);
                discourse.Point(next.Head, entity);
            }
        }
    }

    // The last noun of a title or trade before the name; a title within the name itself counts.
    private void CollectBefore(NounPhrase phrase, NameSpan span, Entity entity)
    {
        for (var t = span.End - 2; t >= phrase.First; t--)
        {
            if (SpeakerNouns.Find(Offices.Noun(Word(t))) is { Kind: SpeakerKind.Person, IsPlural: false } noun)
            {
                Describe(entity, new NounPhrase(phrase.First, t + 1, t), noun);
                return;
            }
        }
    }

    private void Describe(Entity entity, NounPhrase phrase, SpeakerNoun noun)
    {
        entity.Describe(phrase, noun);
        var word = Offices.Noun(Word(phrase.Head)).ToString();
        var entities = _byNoun.TryGetValue(word, out var known) ? known : _byNoun[word] = [];
        if (entities.Count < MostOfOneNoun && !entities.Contains(entity))
        {
            entities.Add(entity);
        }
    }

    // "in Chelsea, the mayor said": a place, whatever the tagger says.
    private bool IsPlaced(int first) => first > 0 && Word(first - 1) is "in" or "at" or "In" or "At";

    // Only a comma, or a comma-less "is", between the name and the description.
    private bool IsApposed(int end, int first)
    {
        var t = end;
        if (t < first && Word(t) is ",")
        {
            t++;
        }
        else if (t < first && Word(t) is "is" or "was")
        {
            t++;
        }
        else
        {
            return false;
        }

        while (t < first && _parts[t] is PartOfSpeech.Adverb or PartOfSpeech.Number or PartOfSpeech.Other)
        {
            t++;
        }

        return t == first;
    }

    // Whom the description introduces: "the minister of works, Jane Smith,", "a soldier named Ivan Petrov".
    private Entity? Introduced(NounPhrase phrase)
    {
        var sentence = discourse.Facts.Text.SentenceSpan[discourse.Facts.SentenceOf[phrase.Head]];
        for (var t = phrase.End; t < Math.Min(sentence.EndToken, phrase.End + Ahead); t++)
        {
            if (discourse.Sources.NameOf[t] is >= 0 and var name && discourse.Names[name].Kind == NameKind.Person)
            {
                return discourse.Names[name].First == t && IsIntroduced(phrase, t, name) ? discourse.EntityOfName(name) : null;
            }
        }

        return null;
    }

    private bool IsIntroduced(NounPhrase phrase, int first, int name)
    {
        if (Word(first - 1) is "named" or "called" || Word(first - 1) is "as" && Word(first - 2) is "identified")
        {
            return true;
        }

        var end = discourse.Names[name].End;
        var closed = end >= _parts.Length || Word(end) is "," or "." or "—" or "–" or "--" or "(" or ")" or ":" or ";";
        return closed && Word(first - 1) is "," or "—" or "–" or "--" or ":" && IsOnePhrase(phrase.End, first - 1);
    }

    // "of works", "for the northern counties": no verb, comma or "and".
    private bool IsOnePhrase(int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (_parts[t] is PartOfSpeech.FiniteVerb or PartOfSpeech.Conjunction or PartOfSpeech.Other or PartOfSpeech.Relative)
            {
                return false;
            }
        }

        return true;
    }

    // The entity that is described by the same noun, nothing against it, and the latest among the best.
    private Link? Find(NounPhrase phrase, SpeakerNoun noun)
    {
        var kind = DescriptionKinds.Of(_parts, discourse.Facts, phrase);
        var isLead = discourse.Facts.SentenceOf[phrase.Head] < LeadSentences && !noun.IsPlural;
        if (kind == DescriptionKind.Indefinite && !isLead)
        {
            return null;
        }

        Entity? best = null;
        var most = 0;
        foreach (var entity in kind == DescriptionKind.Indefinite ? Described(phrase) : Recent().Concat(Described(phrase)).Distinct())
        {
            var likeness = Likeness(phrase, noun, entity);
            (best, most) = likeness > most ? (entity, likeness) : (best, most);
        }

        return best is not null ? new Link(best, most >= Same ? 0.9 : 0.6)
            : kind == DescriptionKind.Definite && !noun.IsPlural && noun.Kind == SpeakerKind.Person ? Chosen(phrase, noun) : null;
    }

    // "the Republican" may be somebody whom the report never calls so elsewhere.
    private Link? Chosen(NounPhrase phrase, SpeakerNoun noun)
    {
        var features = new AntecedentFeatures(discourse, phrase, noun.IsFemale);
        return features.Candidates == 0 ? null : choose(features);
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

    private IEnumerable<Entity> Recent()
    {
        for (var i = discourse.Log.Count - 1; i >= Math.Max(0, discourse.Log.Count - Reach); i--)
        {
            yield return discourse.Log[i].Entity;
        }
    }

    private IEnumerable<Entity> Described(NounPhrase phrase) =>
        _byNoun.TryGetValue(Offices.Noun(Word(phrase.Head)).ToString(), out var entities) ? entities : [];

    // What a description with the same head and no word of its own counts.
    private const int Same = 10;
    private const int Against = -6;

    private int Likeness(NounPhrase phrase, SpeakerNoun noun, Entity entity)
    {
        var best = 0;
        for (var i = -1; i < entity.Descriptions.Count; i++)
        {
            var description = i < 0 ? entity.Called : entity.Descriptions[i];
            if ((i >= 0 || !entity.IsNamed) && IsSameNoun(description.Head, phrase.Head))
            {
                best = Math.Max(best, Same + Shared(phrase, description));
            }
        }

        var named = entity.IsNamed ? 1 : 0;
        return best > 0 && Fits(noun, entity) ? best + named : 0;
    }

    private static bool Fits(SpeakerNoun noun, Entity entity) =>
        noun.IsPlural == entity.IsPlural
        && (noun.IsFemale is null || entity.Female is null || noun.IsFemale == entity.Female > 0.5);

    private bool IsSameNoun(int one, int other) =>
        Offices.Noun(Word(one)).Equals(Offices.Noun(Word(other)), StringComparison.OrdinalIgnoreCase);

    // Words that both have, less those that only the later one has: "the Irish minister" is not "the French minister".
    private int Shared(NounPhrase phrase, NounPhrase description)
    {
        var shared = IsFormer(phrase) == IsFormer(description) ? 0 : Against;
        for (var t = phrase.First; t < phrase.Head; t++)
        {
            if (_parts[t] is not (PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.ProperNouns))
            {
                continue;
            }

            shared += Has(description, Word(t)) ? 2 : HasOthers(description) ? Against : -2;
        }

        return Math.Max(shared, 1 - Same);
    }

    // "the former president" and "the vice president" are not "the president".
    private bool IsFormer(NounPhrase phrase)
    {
        for (var t = phrase.First; t < phrase.Head; t++)
        {
            if (WordLists.OtherOffice.Contains(Word(t)))
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
            if (Word(t).Equals(word, StringComparison.OrdinalIgnoreCase))
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
            if (_parts[t] is PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
            {
                return true;
            }
        }

        return false;
    }

    private Entity Introduce(NounPhrase phrase, SpeakerNoun noun)
    {
        var entity = discourse.Introduce(phrase, noun.IsPlural && noun.Kind == SpeakerKind.Person ? SpeakerKind.Group : noun.Kind);
        entity.IsPlural = noun.IsPlural;
        entity.Describe(phrase, noun);
        return entity;
    }

    private ReadOnlySpan<char> Word(int token) => discourse.Facts.Word(token);
}
