using System.Collections.Frozen;
using OnRecord.People;
using OnRecord.People.Mentions;
using OnRecord.Text;

namespace OnRecord.Checks.Sources;

/// <summary>Which kinds of unnamed sources could be somebody whom the report names.</summary>
internal sealed class NamedKinds
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Kinds =
        WordLists.Rows("named-kinds")
            .ToFrozenDictionary(static row => row[0], static row => row[1], StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly CheckedReport _report;
    private readonly HashSet<int> _speaking = [];
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    internal NamedKinds(CheckedReport report)
    {
        _report = report;
        foreach (var speaker in report.Reading.Speakers)
        {
            foreach (var mention in speaker.Mentions)
            {
                _speaking.Add(mention.Start);
            }
        }

        foreach (var entity in report.Discourse.Entities)
        {
            Add(entity);
        }

        AddInstitutes();
        AddCritics();
    }

    /// <summary>True when somebody of the kind is named and speaks.</summary>
    internal bool Has(string kind) => _found.Contains(kind);

    private void Add(Entity entity)
    {
        var called = _report.Tokens.Span(entity.Called.First, entity.Called.End);
        if (!_speaking.Contains(called.Start))
        {
            return;
        }

        if (entity.Kind == SpeakerKind.Organisation)
        {
            AddWords(entity.Called);
        }
        else if (entity is { IsNamed: true, Kind: SpeakerKind.Person })
        {
            foreach (var description in entity.Descriptions.Where(description => !IsFormer(description)))
            {
                AddWord(Offices.Noun(_report.Tokens.Word(description.Head)));
            }

            foreach (var word in (entity.CalledName?.Parts.Title ?? "").Split(' '))
            {
                AddWord(word.TrimEnd('.'));
            }
        }
    }

    // "The former secretary of state" speaks for no office.
    private bool IsFormer(NounPhrase description)
    {
        for (var t = description.First; t < description.Head; t++)
        {
            if (_report.Tokens.Word(t) is "former" or "Former" or "ex" or "onetime" or "retired")
            {
                return true;
            }
        }

        return false;
    }

    private void AddWords(NounPhrase phrase)
    {
        for (var t = phrase.First; t < phrase.End; t++)
        {
            AddWord(_report.Tokens.Word(t));
        }
    }

    private void AddWord(ReadOnlySpan<char> word)
    {
        if (Kinds.TryGetValue(word, out var kind) && kind != "institute")
        {
            _found.Add(kind);
        }
    }

    // "Ann Bell of the University of Kalir": somebody who knows.
    private void AddInstitutes()
    {
        var names = _report.Discourse.Names;
        for (var i = 0; i < names.Count && !_found.Contains("expert"); i++)
        {
            if (names[i].Kind == NameKind.Organisation && IsInstitute(names[i]) && IsBesidePerson(i))
            {
                _found.Add("expert");
            }
        }
    }

    private bool IsInstitute(NameSpan name)
    {
        for (var t = name.First; t < name.End; t++)
        {
            if (Kinds.TryGetValue(_report.Tokens.Word(t), out var kind) && kind == "institute")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBesidePerson(int index)
    {
        var names = _report.Discourse.Names;
        return Array.Exists([index - 2, index - 1, index + 1, index + 2], other => other >= 0 && other < names.Count
            && names[other].Kind == NameKind.Person
            && _report.Discourse.EntityOfName(other) is var person
            && _speaking.Contains(_report.Tokens.Span(person.Called.First, person.Called.End).Start)
            && _report.Tokens.SentenceIndex(names[other].First) == _report.Tokens.SentenceIndex(names[index].First));
    }

    // Whoever is named and accuses is a critic.
    private void AddCritics()
    {
        foreach (var statement in _report.Reading.Statements)
        {
            if (statement.Setting.Act == SpeechAct.Accused && _report.SpeakerOf(statement) is { } speaker
                && (speaker.NameParts is not null || speaker.Kind == SpeakerKind.Organisation))
            {
                _found.Add("critic");
                return;
            }
        }
    }
}
