using OnRecord.Statements;
using OnRecord.Tagging;
using OnRecord.Text;

namespace OnRecord.People.Mentions;

/// <summary>Reads how sources are built: which pronoun, name or noun stands for the speaker.</summary>
internal sealed class SourceReader
{
    private readonly TextFacts _facts;
    private readonly PartOfSpeech[] _parts;
    private readonly List<NameSpan> _names;
    private readonly int[] _nameOf;

    internal SourceReader(TextFacts facts, List<NameSpan> names)
    {
        (_facts, _parts, _names) = (facts, facts.Tags.Parts, names);
        _nameOf = new int[_parts.Length];
        Array.Fill(_nameOf, -1);
        for (var i = 0; i < names.Count; i++)
        {
            Array.Fill(_nameOf, i, names[i].First, names[i].Length);
        }
    }

    /// <summary>Index of the name that each token belongs to; −1 for none.</summary>
    internal ReadOnlySpan<int> NameOf => _nameOf;

    /// <summary>How the words in <paramref name="source"/> are built.</summary>
    internal SourceShape Read(IReadOnlyList<TextSpan> source)
    {
        foreach (var span in source)
        {
            var tokens = _facts.TokensIn(span);
            var shape = Read(tokens.First, tokens.End);
            if (shape.Form != SourceForm.Nobody)
            {
                return shape;
            }
        }

        return SourceShape.Nobody;
    }

    private SourceShape Read(int first, int end)
    {
        while (first < end && IsLead(first))
        {
            first++;
        }

        if (first == end)
        {
            return SourceShape.Nobody;
        }

        return _nameOf[first] < 0 && IsPronoun(first) ? Pronoun(first, end) : Phrase(first, end);
    }

    private bool IsLead(int token) => _nameOf[token] < 0 && (IsMark(token)
        || _parts[token] is PartOfSpeech.Preposition or PartOfSpeech.To or PartOfSpeech.Conjunction);

    private bool IsMark(int token) => _facts.Text.TokenSpan[token].Kind is TokenKind.Mark or TokenKind.QuotationMark;

    private bool IsPronoun(int token) =>
        _parts[token] is PartOfSpeech.Pronoun or PartOfSpeech.PossessivePronoun or PartOfSpeech.Relative;

    private SourceShape Pronoun(int first, int end)
    {
        var behind = first + 1;
        if (behind + 1 < end && _parts[behind] == PartOfSpeech.Conjunction)
        {
            return new SourceShape(SourceForm.Several, first, PhraseEnd(behind + 1, end), first);
        }

        // "his wife" and "her letter" are somebody or something else; "his eyes", "her view" are not.
        var (phrase, head) = Base(first, end);
        return _parts[first] == PartOfSpeech.PossessivePronoun && head > first && !WordLists.OwnMind.Contains(_facts.Word(head))
            ? Phrase(first, end)
            : new SourceShape(SourceForm.Pronoun, first, phrase, first);
    }

    private SourceShape Phrase(int first, int end)
    {
        var (behind, head) = Base(first, end);
        var second = Second(behind, end);
        if (second >= 0 && IsOther(head, second, end))
        {
            return new SourceShape(SourceForm.Several, first, PhraseEnd(second, end), head);
        }

        if (_nameOf[head] is >= 0 and var name && IsSpeaking(head))
        {
            return new SourceShape(SourceForm.Name, _names[name].First, _names[name].End, head, name);
        }

        var apposed = second >= 0 && PersonEnding(second, end) is >= 0 and var joined ? joined : Apposed(head, behind, end);
        return apposed >= 0
            ? new SourceShape(SourceForm.Name, first, _names[apposed].End, head, apposed)
            : new SourceShape(SourceForm.Description, first, PhraseEnd(first, end), head);
    }

    // "Democrats", "the Republican": names of kinds of people, not of one.
    private bool IsSpeaking(int head) =>
        _names[_nameOf[head]].Kind == NameKind.Person || SpeakerNouns.Find(_facts.Word(head)) is not { Kind: SpeakerKind.Person };

    /// <summary>The end of the base noun phrase that begins at <paramref name="first"/>, and its head.</summary>
    private (int End, int Head) Base(int first, int end)
    {
        var (t, head) = (first, first);
        for (; t < end && (_nameOf[t] >= 0 || _facts.Text.TokenSpan[t].Kind == TokenKind.QuotationMark || IsOfBase(t, first)); t++)
        {
            head = _nameOf[t] >= 0 || _parts[t].IsNoun() ? t : head;
        }

        t = Math.Max(t, first + 1);
        return (t, _parts[head].IsNoun() || _nameOf[head] >= 0 ? head : LastWord(first, t));
    }

    private int LastWord(int first, int end)
    {
        while (end - 1 > first && (IsMark(end - 1) || _parts[end - 1] == PartOfSpeech.PossessiveEnding))
        {
            end--;
        }

        return end - 1;
    }

    private bool IsOfBase(int t, int first) => _parts[t] switch
    {
        PartOfSpeech.Determiner or PartOfSpeech.PossessivePronoun or PartOfSpeech.Adjective or PartOfSpeech.PossessiveEnding
            or PartOfSpeech.Adverb => true,
        PartOfSpeech.Participle => t == first || !_parts[t - 1].IsNoun() || Part(t + 1).IsNoun(),
        PartOfSpeech.Pronoun => t == first,
        _ => _parts[t].IsNoun() || (IsMark(t) && _facts.Word(t) is "." or "&" or "/"),
    };

    private PartOfSpeech Part(int t) => t < _parts.Length ? _parts[t] : PartOfSpeech.Other;

    // The first token behind "and" right after the phrase; −1 where it goes on otherwise.
    private int Second(int behind, int end)
    {
        var t = behind;
        if (t < end && _facts.Word(t) is ",")
        {
            t++;
        }

        return t + 1 < end && _parts[t] == PartOfSpeech.Conjunction && !_facts.Word(t).Equals("but", StringComparison.OrdinalIgnoreCase)
            ? t + 1 : -1;
    }

    // True when what follows "and" is somebody else: "his wife and senator" is not, "his wife and her lawyer" is.
    private bool IsOther(int head, int second, int end)
    {
        var (_, other) = Base(second, end);
        var bothNamed = _nameOf[head] >= 0 && _nameOf[other] >= 0 && _nameOf[head] != _nameOf[other];
        return bothNamed || IsPlural(head) || IsPlural(other)
            || _parts[second] is PartOfSpeech.Determiner or PartOfSpeech.PossessivePronoun or PartOfSpeech.Pronoun
            || _facts.Word(second).Equals("others", StringComparison.OrdinalIgnoreCase);
    }

    private bool IsPlural(int token) => _nameOf[token] < 0 && _parts[token] is PartOfSpeech.Nouns or PartOfSpeech.ProperNouns;

    // The person whose name ends the phrase that begins here; −1 without one.
    private int PersonEnding(int first, int end)
    {
        var (_, head) = Base(first, end);
        return _nameOf[head] is >= 0 and var name && _names[name].Kind == NameKind.Person ? name : -1;
    }

    // The person named behind a comma: "the minister of works, Jane Smith,"; −1 without one.
    private int Apposed(int head, int behind, int end)
    {
        if (IsPlural(head))
        {
            return -1;
        }

        for (var t = behind + 1; t < end && _parts[t] != PartOfSpeech.Relative; t++)
        {
            var name = _nameOf[t];
            if (name >= 0 && _names[name].First == t && _names[name].Kind == NameKind.Person && IsBreak(t - 1)
                && Part(_names[name].End) != PartOfSpeech.PossessiveEnding)
            {
                return name;
            }
        }

        return -1;
    }

    private bool IsBreak(int token) => _facts.Word(token) is "," or "–" or "—" or "--" or ":" or "(";

    // The phrase with what "of" joins to it: up to a comma, a clause or the end.
    private int PhraseEnd(int first, int end)
    {
        var t = first + 1;
        while (t < end && _parts[t] is not (PartOfSpeech.Relative or PartOfSpeech.FiniteVerb) && (_nameOf[t] >= 0 || !IsBreak(t)))
        {
            t++;
        }

        return LastWord(first, t) + 1;
    }
}
