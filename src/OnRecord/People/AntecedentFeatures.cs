using OnRecord.People.Mentions;
using OnRecord.Tagging;

namespace OnRecord.People;

/// <summary>What speaks for or against a person as the one that a pronoun or a description ("the minister") stands for, as
/// numbers.</summary>
internal sealed class AntecedentFeatures
{
    /// <summary>Numbers for each candidate.</summary>
    internal const int Count = 32;

    // Mentions to look back over: a page of news.
    private const int Reach = 60;
    private const int MostSentences = 20;
    private const int MostCandidates = 10;

    private readonly Discourse _discourse;
    private readonly int _token;
    private readonly bool? _female;
    private readonly NounPhrase? _description;
    private readonly int _sentence;
    private readonly List<Person> _candidates = new(MostCandidates);
    private readonly bool _quoted;
    private readonly bool _spoken;
    private readonly bool _subject;
    private readonly int _place;
    private readonly Entity? _holder;
    private readonly float _mostSalient;
    private readonly int _fitting;

    /// <summary>Collects the candidates for the pronoun at <paramref name="token"/>.</summary>
    internal AntecedentFeatures(Discourse discourse, int token, bool female)
        : this(discourse, token, female, null)
    {
    }

    /// <summary>Collects the candidates for a description of a man, a woman (<paramref name="female"/>) or either.</summary>
    internal AntecedentFeatures(Discourse discourse, NounPhrase description, bool? female)
        : this(discourse, description.Head, female, description)
    {
    }

    private AntecedentFeatures(Discourse discourse, int token, bool? female, NounPhrase? description)
    {
        (_discourse, _token, _female, _description) = (discourse, token, female, description);
        var facts = discourse.Facts;
        _sentence = facts.SentenceOf[token];
        _quoted = IsQuoted(token);
        _spoken = discourse.Spoken.SourceOf(token) >= 0;
        _subject = IsSubject();
        _place = token - facts.Text.SentenceSpan[_sentence].FirstToken;
        _holder = discourse.Spoken.ContentOf(token) is >= 0 and var statement ? discourse.SpeakerOf(statement) : null;
        Collect();
        foreach (var candidate in _candidates)
        {
            _mostSalient = Math.Max(_mostSalient, candidate.Salience);
            _fitting += Fit(candidate.Entity) > 0.4 ? 1 : 0;
        }
    }

    /// <summary>True of a description, false of a pronoun.</summary>
    internal bool IsDescription => _description is not null;

    /// <summary>The pronoun, or the description's head.</summary>
    internal int Token => _token;

    /// <summary>How many candidates there are, latest first.</summary>
    internal int Candidates => _candidates.Count;

    /// <summary>The candidate with a number.</summary>
    internal Entity Candidate(int index) => _candidates[index].Entity;

    /// <summary>Fills in the numbers of a candidate.</summary>
    internal void Fill(int index, Span<float> features)
    {
        var candidate = _candidates[index];
        var (entity, last) = (candidate.Entity, candidate.Last);
        var facts = _discourse.Facts;
        var lastHead = last.Phrase.Head;
        var f = 0;
        features[f++] = Math.Min(_sentence - last.Sentence, MostSentences);
        features[f++] = MathF.Log2(1 + _token - lastHead);
        features[f++] = last.Role == MentionRole.Subject ? 1 : 0;
        features[f++] = last.Role == MentionRole.Possessor ? 1 : 0;
        features[f++] = last.Role == MentionRole.Object ? 1 : 0;
        features[f++] = _discourse.Spoken.SourceOf(lastHead) >= 0 ? 1 : 0;
        features[f++] = IsQuoted(lastHead) ? 1 : 0;
        features[f++] = _quoted ? 1 : 0;
        features[f++] = Fit(entity);
        features[f++] = entity.Female is null ? 0 : 1;
        features[f++] = MathF.Log2(1 + entity.Mentions.Count);
        features[f++] = entity.Mentions.Count / (float)Math.Max(1, _discourse.Log.Count);
        features[f++] = (int)last.Form;
        features[f++] = entity.IsNamed ? 1 : 0;
        features[f++] = facts.Text.SentenceSpan[_sentence].Paragraph - facts.Text.SentenceSpan[last.Sentence].Paragraph;
        features[f++] = candidate.Salience;
        features[f++] = index;
        features[f++] = RankBySalience(index);
        features[f++] = candidate.Salience / _mostSalient;
        features[f++] = _fitting;
        features[f++] = _spoken ? 1 : 0;
        features[f++] = _discourse.LastSpeaker == entity ? 1 : 0;
        features[f++] = _holder is null ? 0 : _holder == entity ? 1 : -1;
        features[f++] = _subject ? 1 : 0;
        features[f++] = _place;
        features[f++] = entity.Mentions[0].Sentence <= 2 ? 1 : 0;
        features[f++] = IsSubjectOf(entity, _sentence - 1) ? 1 : 0;
        features[f++] = IsSubjectOf(entity, _sentence) ? 1 : 0;
        FillDescription(entity, features[f..]);
    }

    private void FillDescription(Entity entity, Span<float> features)
    {
        if (_description is { } phrase)
        {
            features[0] = 1;
            features[1] = entity.Descriptions.Count;
            features[2] = _discourse.Descriptions.Shared(phrase, entity);
            features[3] = phrase.Head - phrase.First;
        }
        else
        {
            features[..4].Clear();
        }
    }

    private void Collect()
    {
        var log = _discourse.Log;
        var end = Math.Max(0, log.Count - Reach);
        for (var i = log.Count - 1; i >= end && _sentence - log[i].Mention.Sentence <= MostSentences; i--)
        {
            var (entity, mention) = log[i];
            if (entity.Kind == SpeakerKind.Person && !entity.IsPlural && Candidate(entity, mention) is { } candidate)
            {
                var weight = mention.Role == MentionRole.Subject ? 2f : 1f;
                candidate.Salience += weight / (1 + _sentence - mention.Sentence);
            }
        }
    }

    private Person? Candidate(Entity entity, Mention mention)
    {
        foreach (var candidate in _candidates)
        {
            if (candidate.Entity == entity)
            {
                return candidate;
            }
        }

        if (_candidates.Count == MostCandidates || Fit(entity) < 0.1)
        {
            return null;
        }

        _candidates.Add(new Person(entity, mention));
        return _candidates[^1];
    }

    // Chance that the pronoun's gender is the person's.
    private float Fit(Entity entity) => _female is { } wanted && entity.Female is { } female
        ? (float)(wanted ? female : 1 - female) : 0.5f;

    private int RankBySalience(int index)
    {
        var rank = 0;
        foreach (var other in _candidates)
        {
            rank += other.Salience > _candidates[index].Salience ? 1 : 0;
        }

        return rank;
    }

    private bool IsQuoted(int token) => _discourse.Facts.Quotations.State(token) != TokenQuotations.Outside;

    private bool IsSubject()
    {
        var parts = _discourse.Facts.Tags.Parts;
        var next = _token + 1;
        while (next < parts.Length && parts[next] == PartOfSpeech.Adverb)
        {
            next++;
        }

        return next < parts.Length && parts[next] == PartOfSpeech.FiniteVerb;
    }

    private static bool IsSubjectOf(Entity entity, int sentence)
    {
        var end = Math.Max(0, entity.Mentions.Count - Reach);
        for (var i = entity.Mentions.Count - 1; i >= end && entity.Mentions[i].Sentence >= sentence; i--)
        {
            if (entity.Mentions[i].Sentence == sentence && entity.Mentions[i].Role == MentionRole.Subject)
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Person(Entity entity, Mention last)
    {
        internal Entity Entity { get; } = entity;

        internal Mention Last { get; } = last;

        internal float Salience { get; set; }
    }
}
