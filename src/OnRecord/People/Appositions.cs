using OnRecord.People.Mentions;
using OnRecord.Statements;
using OnRecord.Tagging;

namespace OnRecord.People;

/// <summary>Finds descriptions that stand beside names and say who is named: "Irish minister Jane Smith", "Jane Smith, the
/// minister,", "the minister, Jane Smith,", "a minister named Jane Smith".</summary>
internal sealed class Appositions(TextFacts facts, SourceReader sources, IReadOnlyList<NameSpan> names)
{
    // Tokens to look ahead for the name that a description introduces.
    private const int Ahead = 14;

    private readonly PartOfSpeech[] _parts = facts.Tags.Parts;

    /// <summary>The title or trade before a person's name in the same phrase, or within what the tagger took for the name;
    /// null without one.</summary>
    internal (NounPhrase Phrase, SpeakerNoun Noun)? Before(NounPhrase phrase, NameSpan name)
    {
        for (var t = name.End - 2; t >= phrase.First; t--)
        {
            if (SpeakerNouns.Find(Offices.Noun(facts.Word(t))) is { Kind: SpeakerKind.Person, IsPlural: false } noun)
            {
                return (new NounPhrase(phrase.First, t + 1, t), noun);
            }
        }

        return null;
    }

    /// <summary>What <paramref name="next"/> denotes, when it is apposed to the person named at the end of
    /// <paramref name="phrase"/>; null when it is not.</summary>
    internal SpeakerNoun? Behind(NounPhrase phrase, NameSpan name, NounPhrase next) =>
        !IsPlaced(name.First) && sources.NameOf[next.Head] < 0 && IsApposed(phrase.End, next.First)
        && SpeakerNouns.Find(facts.Word(next.Head)) is { Kind: SpeakerKind.Person, IsPlural: false } noun ? noun : null;

    /// <summary>Index of the person's name that a description introduces; −1 without one.</summary>
    internal int Introduced(NounPhrase phrase)
    {
        var end = Math.Min(facts.Text.SentenceSpan[facts.SentenceOf[phrase.Head]].EndToken, phrase.End + Ahead);
        for (var t = phrase.End; t < end; t++)
        {
            if (sources.NameOf[t] is >= 0 and var name && names[name].Kind == NameKind.Person)
            {
                return names[name].First == t && IsIntroduced(phrase, names[name]) ? name : -1;
            }
        }

        return -1;
    }

    // "in Chelsea, the mayor said": a place, whatever the tagger says.
    private bool IsPlaced(int first) => first > 0 && facts.Word(first - 1) is "in" or "at" or "In" or "At";

    // Only a comma or "is" between the name and the description.
    private bool IsApposed(int end, int first)
    {
        if (end >= first || facts.Word(end) is not ("," or "is" or "was"))
        {
            return false;
        }

        var t = end + 1;
        while (t < first && _parts[t] is PartOfSpeech.Adverb or PartOfSpeech.Number or PartOfSpeech.Other)
        {
            t++;
        }

        return t == first;
    }

    private bool IsIntroduced(NounPhrase phrase, NameSpan name)
    {
        var before = name.First - 1;
        if (facts.Word(before) is "named" or "called" || (facts.Word(before) is "as" && facts.Word(before - 1) is "identified"))
        {
            return true;
        }

        var closed = name.End >= _parts.Length
            || facts.Word(name.End) is "," or "." or "—" or "–" or "--" or "(" or ")" or ":" or ";";
        return closed && facts.Word(before) is "," or "—" or "–" or "--" or ":" && IsOnePhrase(phrase.End, before);
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
}
