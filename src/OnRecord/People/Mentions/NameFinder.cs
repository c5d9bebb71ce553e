using OnRecord.People.Names;
using OnRecord.Statements;
using OnRecord.Tagging;
using OnRecord.Text;

namespace OnRecord.People.Mentions;

/// <summary>Finds the names of a text: what the tagger sees, made consistent over the text, with titles before persons.</summary>
internal sealed partial class NameFinder
{
    private const int LongestFullName = 5;

    // A full name in the text outweighs this many places, where nothing else speaks for a place.
    private const int MostPlaces = 4;

    // Place of the votes of full names, behind those of the kinds.
    private const int FullNames = 4;

    private readonly TextFacts _facts;
    private readonly List<NameSpan> _names = [];

    private NameFinder(TextFacts facts) => _facts = facts;

    /// <summary>The names in the order of the text; none overlap.</summary>
    internal static List<NameSpan> Find(TextFacts facts)
    {
        var finder = new NameFinder(facts);
        finder.ReadLabels();
        finder.Vote();
        ParticleNames.Join(finder._names, facts);
        for (var i = 0; i < finder._names.Count; i++)
        {
            if (finder._names[i].Kind == NameKind.Person)
            {
                finder._names[i] = finder.WithSuffix(finder.WithTitle(i));
            }
        }

        Acronyms.AddTo(finder._names, facts);
        return finder._names;
    }

    private void ReadLabels()
    {
        var labels = _facts.Tags.Names;
        foreach (var sentence in _facts.Text.SentenceSpan)
        {
            for (var t = sentence.FirstToken; t < sentence.EndToken;)
            {
                var end = t + 1;
                if (labels[t] > 0)
                {
                    end = ReadLabel(t, sentence.EndToken);
                }
                else if (_facts.Tags.Parts[t] == PartOfSpeech.ProperNoun && IsPersonalTitle(t)
                    && end < sentence.EndToken && labels[end] == 0 && IsName(end))
                {
                    end = PersonEnd(end, sentence.EndToken);
                    Add(t + 1, end, NameKind.Person);
                }

                t = end;
            }
        }
    }

    private int ReadLabel(int first, int limit)
    {
        var kind = (NameKind)((_facts.Tags.Names[first] - 1) / 2);
        if (kind != NameKind.Person)
        {
            var end = NameEnd(first, limit);
            var person = PersonWithin(first, end);
            AddOther(first, person, kind);
            if (person < end)
            {
                Add(person, end, NameKind.Person);
            }

            return end;
        }

        var behind = PersonEnd(first, limit);
        Add(WithGivenNames(WithMistakenName(first)), behind, kind);
        return behind;
    }

    // "Carmel Jones", "Christian Jones": given names that name places and faiths, too.
    private int WithMistakenName(int first)
    {
        if (_names.Count > 0 && _names[^1] is { Length: 1, Kind: not NameKind.Person } before && before.End == first
            && NameKnowledge.IsGivenName(_facts.Word(before.First)) && IsName(before.First))
        {
            _names.RemoveAt(_names.Count - 1);
            return before.First;
        }

        return first;
    }

    private void AddOther(int first, int end, NameKind kind)
    {
        if (end > first)
        {
            Add(first, end, kind);
        }
    }

    // "High Court Justice Jane Smith" is often seen as one name of a court: the person begins behind the title.
    private int PersonWithin(int first, int end)
    {
        for (var t = first; t + 2 < end; t++)
        {
            if (end - t <= LongestFullName && IsTitle(t, t + 1) && NameKnowledge.IsGivenName(_facts.Word(t + 1))
                && SpeakerNouns.Find(_facts.Word(end - 1)) is null)
            {
                return t + 1;
            }
        }

        return end;
    }

    // Given names before a family name that the tagger passed over: "Rush", "Don" and others that are words, too.
    private int WithGivenNames(int first)
    {
        var least = _names.Count > 0 ? _names[^1].End : 0;
        least = Math.Max(least, _facts.Text.SentenceSpan[_facts.SentenceOf[first]].FirstToken);
        var t = first;
        while (t > least && first - t < 2 && _facts.Tags.Names[t - 1] == 0 && char.IsUpper(_facts.Word(t - 1)[0])
            && (NameKnowledge.IsGivenName(_facts.Word(t - 1)) || IsInitial(t - 1)) && !IsTitle(t - 1, t)
            && _facts.Tags.Parts[t - 1] is PartOfSpeech.ProperNoun or PartOfSpeech.Noun)
        {
            t--;
        }

        return t;
    }

    private bool IsInitial(int t) => _facts.Word(t) is { Length: 2 } word && word[1] == '.';

    private void Add(int first, int end, NameKind kind)
    {
        if (kind == NameKind.Person)
        {
            // "Charlotte Mayor Jane Smith", "Jane Smith Says": the name stands behind the title and before the verb.
            for (var t = end - 2; t >= first; t--)
            {
                first = IsTitle(t, t + 1) && !NameKnowledge.IsGivenName(_facts.Word(t)) ? Math.Max(first, t + 1) : first;
            }

            while (end - 1 > first && (WordLists.SaidVerbs.Contains(_facts.Word(end - 1)) || !IsNameWord(end - 1)))
            {
                end--;
            }

            kind = end - first > 1 ? KindOfLastWord(first, end) : kind;
            if (end - first == 1 && IsTitle(first, end) && (first == 0 || !IsPersonalTitle(first - 1)))
            {
                return;
            }
        }

        _names.Add(new NameSpan(first, end, kind));
    }

    // "Smith Foundation", "Armed Robber": what nouns in capitals denote.
    private NameKind KindOfLastWord(int first, int end) => SpeakerNouns.Find(_facts.Word(end - 1)) switch
    {
        { Kind: SpeakerKind.Organisation } => NameKind.Organisation,
        { Kind: SpeakerKind.Person } when !NameKnowledge.IsGivenName(_facts.Word(first)) => NameKind.Other,
        _ => NameKind.Person,
    };

    private bool IsNameWord(int t) => _facts.Text.TokenSpan[t].Kind == TokenKind.Word;

    private bool IsTitle(int first, int end) => NameTitles.TryGet(
        _facts.Text.Text.AsSpan(_facts.Text.TokenSpan[first].Span.Start.._facts.Text.TokenSpan[end - 1].Span.End), out _);

    private NameSpan WithTitle(int index)
    {
        var name = _names[index];
        var before = index > 0 ? _names[index - 1].End : 0;
        var sentence = _facts.Text.SentenceSpan[_facts.SentenceOf[name.First]].FirstToken;
        var least = Math.Max(before, sentence);
        var first = name.First;
        var isTitled = first > least && IsNameWord(first - 1);
        for (var length = isTitled ? Math.Min(NameTitles.MostWords, first - least) : 0; length > 0; length--)
        {
            if (char.IsUpper(_facts.Word(first - length)[0]) && IsTitle(first - length, first))
            {
                first -= length;
                length = Math.Min(NameTitles.MostWords, first - least) + 1;
            }
        }

        return name with { First = first };
    }

    // "Dale Harrow Jr.", "Dale Harrow, Jr.", "Dale Harrow III": which of the family it is.
    private NameSpan WithSuffix(NameSpan name)
    {
        var sentence = _facts.Text.SentenceSpan[_facts.SentenceOf[name.First]];
        var suffix = name.End + 1 < sentence.EndToken && _facts.Word(name.End) is "," ? name.End + 1 : name.End;
        return suffix < sentence.EndToken && _facts.Tags.Names[suffix] % 2 == 0
            && NameSuffixes.WhichOf(_facts.Word(suffix)) is "jr" or "sr" or "2" or "3" or "4"
            ? name with { End = suffix + 1 } : name;
    }
}
