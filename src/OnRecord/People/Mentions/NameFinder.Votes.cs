using OnRecord.People.Names;
using OnRecord.Tagging;

namespace OnRecord.People.Mentions;

/// <content>What a name is in the whole text.</content>
internal sealed partial class NameFinder
{
    // One word is one thing in one report: what it mostly is, unless a full name tells that it is a person's.
    private void Vote()
    {
        var votes = new Dictionary<string, int[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in _names)
        {
            if (name.Length == 1)
            {
                Vote(votes, name.First)[(int)(IsPlaced(name.First) ? NameKind.Place : name.Kind)]++;
            }
            else if (name.Kind == NameKind.Person && name.Length <= LongestFullName)
            {
                Vote(votes, name.End - 1)[FullNames]++;
            }
        }

        for (var i = 0; i < _names.Count; i++)
        {
            if (_names[i].Length == 1)
            {
                var first = _names[i].First;
                _names[i] = _names[i] with { Kind = Winner(Vote(votes, first), IsBehindPreposition(first)) };
            }
        }

        CutHeadlines(votes);
        AddUnseen(votes);
    }

    // "Bond spoke": a noun with a capital and no article is a name where somebody has it.
    private bool IsBareNoun(int t) => _facts.Tags.Parts[t] == PartOfSpeech.Noun && char.IsUpper(_facts.Word(t)[0])
        && (t == 0 || _facts.Tags.Parts[t - 1]
            is not (PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.PossessivePronoun));

    private bool IsBehindPreposition(int t) => t > 0 && _facts.Tags.Parts[t - 1] == PartOfSpeech.Preposition;

    private bool IsPlaced(int token) => token > 0 && _facts.Word(token - 1) is "in" or "In";

    private int[] Vote(Dictionary<string, int[]> votes, int token)
    {
        var lookup = votes.GetAlternateLookup<ReadOnlySpan<char>>();
        return lookup.TryGetValue(_facts.Word(token), out var counts)
            ? counts : lookup[_facts.Word(token)] = new int[FullNames + 1];
    }

    // Family names are seldom names of organisations, but many are names of places: behind "in" and "from" they are.
    private static NameKind Winner(int[] votes, bool isBehindPreposition)
    {
        var persons = votes[FullNames] + votes[(int)NameKind.Person];
        if (votes[FullNames] > 0 && votes[(int)NameKind.Place] <= (isBehindPreposition ? 1 : MostPlaces) * persons)
        {
            return NameKind.Person;
        }

        var best = NameKind.Person;
        for (var kind = NameKind.Person; kind <= NameKind.Other; kind++)
        {
            best = votes[(int)kind] > votes[(int)best] ? kind : best;
        }

        return best;
    }

    // Persons' names that the tagger passed over in some places.
    private void AddUnseen(Dictionary<string, int[]> votes)
    {
        var lookup = votes.GetAlternateLookup<ReadOnlySpan<char>>();
        var next = 0;
        var unseen = new List<NameSpan>();
        for (var t = 0; t < _facts.Tags.Parts.Length; t++)
        {
            while (next < _names.Count && _names[next].End <= t)
            {
                next++;
            }

            var free = next == _names.Count || t < _names[next].First;
            if (free && char.IsUpper(_facts.Word(t)[0]) && (IsName(t) || IsCapitals(t) || IsBareNoun(t)) && lookup.TryGetValue(_facts.Word(t), out var counts)
                && Winner(counts, IsBehindPreposition(t)) == NameKind.Person && (IsName(t) || counts[FullNames] > 0))
            {
                unseen.Add(new NameSpan(t, t + 1, NameKind.Person));
            }
        }

        _names.AddRange(unseen);
        _names.Sort(static (x, y) => x.First.CompareTo(y.First));
    }

    // Headlines capitalise every word: "Smith Speaks" and "Jane Smith Day" are names only where nobody is called Smith.
    private void CutHeadlines(Dictionary<string, int[]> votes)
    {
        var lookup = votes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < _names.Count; i++)
        {
            var name = _names[i];
            if (name.Length > 1 && name.Kind == NameKind.Person && lookup.TryGetValue(_facts.Word(name.End - 1), out var last)
                && last[FullNames] + last[0] == 1 && !NameKnowledge.IsFamilyName(_facts.Word(name.End - 1))
                && lookup.TryGetValue(_facts.Word(name.End - 2), out var before)
                && before[FullNames] + (name.Length > 2 ? before[0] : 0) > 0)
            {
                _names[i] = name with { End = name.End - 1 };
            }
        }
    }
}
