using OnRecord.People.Mentions;

namespace OnRecord.People;

/// <summary>Finds whom pronouns stand for, while the text is read.</summary>
internal sealed class Antecedents(Discourse discourse, AntecedentChoice choose)
{
    // Phrases to look back over for whom "who" stands for, and mentions to look back over for "they" and "it".
    private const int RelativeReach = 4;
    private const int PluralReach = 40;
    private const int PluralSentences = 4;

    /// <summary>Joins the pronoun to whom it stands for, if that can be told.</summary>
    internal void Resolve(int token)
    {
        var pronoun = Pronouns.Of(discourse.Facts.Word(token));
        var link = pronoun switch
        {
            PronounKind.He or PronounKind.She => Chosen(token, pronoun == PronounKind.She),
            PronounKind.They => Latest(token, static entity =>
                entity.IsPlural || (entity.Kind == SpeakerKind.Organisation && !entity.IsPlace)),
            PronounKind.It => Latest(token, static entity =>
                !entity.IsPlural && entity.Kind is SpeakerKind.Organisation or SpeakerKind.Document),
            _ => null,
        };
        if (link is { } found)
        {
            discourse.Add(found.Entity, new NounPhrase(token, token + 1, token), MentionForm.Pronoun, found.Confidence);
        }
    }

    private Link? Chosen(int token, bool female)
    {
        var features = new AntecedentFeatures(discourse, token, female);
        return features.Candidates == 0 ? null : choose(features);
    }

    /// <summary>Whom "who" or "which" stands for: the phrase before it; null when there is none that could speak.</summary>
    internal Link? Relative(int token)
    {
        var person = !discourse.Facts.Word(token).Equals("which", StringComparison.OrdinalIgnoreCase);
        var index = PhraseBefore(token);
        var sentence = discourse.Facts.SentenceOf[token];
        for (var i = index; i >= Math.Max(0, index - RelativeReach); i--)
        {
            if (discourse.Facts.SentenceOf[discourse.Phrases[i].Head] != sentence)
            {
                break;
            }

            if (discourse.LinkAt(discourse.Phrases[i].Head) is { } link
                && person == link.Entity.Kind is SpeakerKind.Person or SpeakerKind.Group)
            {
                return link with { Confidence = link.Confidence * (i == index ? Trust.Relative : Trust.FarRelative) };
            }
        }

        return null;
    }

    private int PhraseBefore(int token)
    {
        var (low, high) = (0, discourse.Phrases.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = discourse.Phrases[middle].End <= token ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    // Subjects before others, of the sentences just before.
    private Link? Latest(int token, Func<Entity, bool> condition)
    {
        var sentence = discourse.Facts.SentenceOf[token];
        Entity? other = null;
        for (var i = discourse.Log.Count - 1; i >= Math.Max(0, discourse.Log.Count - PluralReach); i--)
        {
            var (entity, mention) = discourse.Log[i];
            if (sentence - mention.Sentence > PluralSentences)
            {
                break;
            }

            if (condition(entity))
            {
                if (mention.Role == MentionRole.Subject)
                {
                    return new Link(entity, Trust.PluralSubject);
                }

                other ??= entity;
            }
        }

        return other is null ? null : new Link(other, Trust.PluralOther);
    }
}
