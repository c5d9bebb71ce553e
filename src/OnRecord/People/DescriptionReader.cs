using System.Globalization;
using OnRecord.People.Mentions;
using OnRecord.Statements;
using OnRecord.Tagging;

namespace OnRecord.People;

/// <summary>Reads off a report's words how old a speaker is, what office they hold and what they belong to.</summary>
internal sealed class DescriptionReader(TextFacts facts, SourceReader sources, IReadOnlyList<NameSpan> names)
{
    private const int OldestAge = 122;
    private const int LongestOffice = 14;

    private readonly PartOfSpeech[] _parts = facts.Tags.Parts;

    /// <summary>The description of an entity; null when the report gives none.</summary>
    internal SpeakerDescription? Of(Entity entity)
    {
        var description = new SpeakerDescription
        {
            Age = First(entity, Age),
            Office = entity is { IsNamed: true, Kind: SpeakerKind.Person } ? Office(entity) : null,
            Unit = First(entity, Unit),
        };
        return description == new SpeakerDescription() ? null : description;
    }

    private static TextSpan? First(Entity entity, Func<NounPhrase, TextSpan?> find)
    {
        foreach (var mention in entity.Mentions)
        {
            if (mention.Form != MentionForm.Pronoun && find(mention.Phrase) is { } found)
            {
                return found;
            }
        }

        foreach (var description in entity.Descriptions)
        {
            if (find(description) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // "Jane Smith, 34," or "a 34-year-old teacher".
    private TextSpan? Age(NounPhrase phrase)
    {
        var end = phrase.End;
        if (end + 1 < _parts.Length && facts.Word(end) is "," && IsAge(facts.Word(end + 1))
            && (end + 2 == _parts.Length || facts.Word(end + 2) is "," or "." or ";" or ")" or "-" or "—" or "–"))
        {
            return Token(end + 1);
        }

        for (var t = phrase.First; t < phrase.End; t++)
        {
            var word = facts.Word(t);
            var hyphen = word.IndexOf('-');
            if (hyphen > 0 && word[hyphen..].StartsWith("-year-old", StringComparison.OrdinalIgnoreCase) && IsAge(word[..hyphen]))
            {
                return Token(t) with { End = Token(t).Start + hyphen };
            }
        }

        return null;
    }

    private static bool IsAge(ReadOnlySpan<char> word) =>
        word.Length <= 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var age)
        && age is > 0 and <= OldestAge;

    // "another soldier" and "one of them" tell nothing of their own.
    private TextSpan? Office(Entity entity)
    {
        foreach (var description in entity.Descriptions)
        {
            if (_parts[description.First] != PartOfSpeech.Determiner || facts.Word(description.First).Length <= 3)
            {
                return Span(Office(description));
            }
        }

        return null;
    }

    // With what "of" and "for" join to it: "the Irish minister of works".
    private NounPhrase Office(NounPhrase phrase)
    {
        var end = phrase.End;
        while (end + 1 < _parts.Length && end - phrase.First < LongestOffice && facts.Word(end) is "of" or "for" or "at"
            && PhraseEnd(end + 1) is var further && further > end + 1)
        {
            end = further;
        }

        return phrase with { End = end };
    }

    // "of the Third Brigade", "belonging to the union": an organisation right behind the mention.
    private TextSpan? Unit(NounPhrase phrase)
    {
        var first = phrase.End;
        if (first + 1 < _parts.Length && facts.Word(first) is "belonging" && facts.Word(first + 1) is "to")
        {
            first += 2;
        }
        else if (first < _parts.Length && facts.Word(first) is "of" or "from" or "with" or "at")
        {
            first++;
        }
        else
        {
            return null;
        }

        var end = PhraseEnd(first);
        // "of state" is no unit: it takes a name, or "the", "his", "a".
        var isUnit = end > first && IsOrganisation(end - 1) && (end - first > 1 || sources.NameOf[first] >= 0);
        return isUnit ? Span(new NounPhrase(first, end, end - 1)) : null;
    }

    private bool IsOrganisation(int head) => sources.NameOf[head] is >= 0 and var name
        ? names[name].Kind == NameKind.Organisation
        : SpeakerNouns.Find(facts.Word(head)) is { Kind: SpeakerKind.Organisation };

    // Just past the noun phrase that begins here.
    private int PhraseEnd(int first)
    {
        var (t, end) = (first, first);
        while (t < _parts.Length && t - first < LongestOffice && (sources.NameOf[t] >= 0 || _parts[t] is PartOfSpeech.Determiner
            or PartOfSpeech.PossessivePronoun or PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.Nouns
            or PartOfSpeech.ProperNoun or PartOfSpeech.ProperNouns or PartOfSpeech.Number or PartOfSpeech.PossessiveEnding
            || (_parts[t] == PartOfSpeech.Participle && t > first)))
        {
            end = _parts[t] is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.PossessiveEnding
                or PartOfSpeech.Participle ? end : t + 1;
            t++;
        }

        return end;
    }

    private TextSpan Token(int token) => facts.Text.TokenSpan[token].Span;

    private TextSpan Span(NounPhrase phrase) => new(Token(phrase.First).Start, Token(phrase.End - 1).End);
}
