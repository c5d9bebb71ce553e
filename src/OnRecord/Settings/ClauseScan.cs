namespace OnRecord.Settings;

/// <summary>Goes through a saying's clause once, from its first word to its last, and notes addressees, the date, the place and
/// the medium that belong to the saying.</summary>
/// <remarks>Verbs that are not the cue's open clauses of their own, whose dates and places are theirs: before the cue what was
/// found up to there is forgotten, behind the cue the scan ends.</remarks>
internal sealed class ClauseScan
{
    private readonly SayingClause _clause;
    private readonly TaggedText _text;
    private readonly SettingDraft _draft;

    // How the word that was read last takes an addressee.
    private Addressing _governor;

    // The words belong to another verb, or to a noun ("after the vote on Tuesday"): their dates and places are not ours.
    private bool _elsewhere;
    private bool _elsewhereToComma;
    private bool _blurred;
    private bool _seenSource;
    private NounPhrase? _subject;

    internal ClauseScan(SayingClause clause, SettingDraft draft) =>
        (_clause, _text, _draft) = (clause, clause.Text, draft);

    internal void Run()
    {
        var t = _clause.First;
        while (t >= 0 && t < _clause.End)
        {
            t = _clause.Role(t) switch
            {
                SayingRole.Content => PassContent(t),
                SayingRole.Source => PassSource(t),
                _ => _text.DateOf(t) >= 0 ? ReadDate(t) : ReadWord(t),
            };
        }
    }

    private bool IsBehindCue(int t) => t > _clause.Head;

    private int PassContent(int t)
    {
        (_governor, _blurred, _subject) = (Addressing.None, false, null);
        return PassRole(t, SayingRole.Content);
    }

    private int PassSource(int t)
    {
        (_seenSource, _elsewhere, _elsewhereToComma) = (true, false, false);
        _governor = IsBehindCue(t) ? _governor & ~(Addressing.Object | Addressing.Command) : Addressing.None;
        return PassRole(t, SayingRole.Source);
    }

    private int PassRole(int t, SayingRole role)
    {
        while (t < _clause.End && _clause.Role(t) == role)
        {
            t++;
        }

        return t;
    }

    private int ReadDate(int t)
    {
        var date = _text.DateOf(t);
        if (!_elsewhere && !_blurred && !DatePlace.IsAnotherTime(_text, t))
        {
            _draft.SetDate(date);
        }

        while (t < _clause.End && _text.DateOf(t) == date && _clause.IsFree(t))
        {
            t++;
        }

        return t;
    }

    private int ReadWord(int t)
    {
        var word = _text.Class(t);
        if ((word & WordClass.Verb) != 0)
        {
            return ReadVerb(t, word);
        }

        if ((word & WordClass.Preposition) != 0)
        {
            return ReadPreposition(t);
        }

        return (word & (WordClass.Conjunction | WordClass.Relative)) != 0 || word == WordClass.None
            ? ReadJoint(t, word) : ReadPhrase(t);
    }

    private int ReadVerb(int t, WordClass word)
    {
        if (!_clause.IsCue(t) && Auxiliaries.Holds(_text, t) && VerbGroup.LeadsToCue(_clause, t))
        {
            NotePassive(t);
            return t + 1;
        }

        if (_clause.IsCue(t) || t == _clause.Head)
        {
            NotePassive(t);
            Govern(AddressingWords.OfVerb(_text.Lemma(t)));
            return t + 1;
        }

        return (word & WordClass.Finite) != 0 ? ReadOtherVerb(t) : ReadVerbForm(t, word);
    }

    // "He was told by them that …": the passive's subject is the addressee.
    private void NotePassive(int t)
    {
        if (_subject is { } subject && Passive.Of(_clause, t) is { } verb
            && (AddressingWords.OfVerb(_text.Lemma(verb)) & Addressing.Object) != 0)
        {
            AddAddressee(subject);
            _subject = null;
        }
    }

    private int ReadOtherVerb(int t)
    {
        if (IsBehindCue(t))
        {
            return -1;
        }

        var use = Auxiliaries.Holds(_text, t) ? Addressing.None : AddressingWords.OfVerb(_text.Lemma(t));
        if (_seenSource && ((use & Addressing.Occasion) != 0 || _text.Is(_clause.Head, WordClass.Gerund)))
        {
            Govern(use);
            return t + 1;
        }

        if (!_seenSource)
        {
            _draft.Clear();
        }

        (_elsewhere, _governor) = (true, Addressing.None);
        return t + 1;
    }

    private int ReadVerbForm(int t, WordClass word)
    {
        if (word == WordClass.Infinitive)
        {
            return IsBehindCue(t) ? -1 : t + 1;
        }

        var use = AddressingWords.OfVerb(_text.Lemma(t));
        if (word == WordClass.Gerund)
        {
            Govern(use);
        }
        else if (use == Addressing.None && (t == _clause.First || _text.Mark(t - 1) == ','))
        {
            (_elsewhere, _elsewhereToComma) = (true, true);
        }

        return t + 1;
    }

    private void Govern(Addressing use) => (_governor, _blurred) = (use, false);

    private int ReadJoint(int t, WordClass word)
    {
        var mark = _text.Mark(t);
        if (word == WordClass.None)
        {
            _elsewhere &= !(_elsewhereToComma && mark == ',');
            _blurred &= mark != ',';
            _subject = mark == ',' ? null : _subject;
            return mark is ';' && IsBehindCue(t) ? -1 : t + 1;
        }

        if (word == WordClass.Relative)
        {
            (_elsewhere, _elsewhereToComma) = (true, true);
            return IsBehindCue(t) ? -1 : t + 1;
        }

        if (IsBehindCue(t) && !_clause.IsCue(t))
        {
            return t + 1 < _clause.End && _text.Is(t + 1, WordClass.Preposition) && _text.Mark(t - 1) != ',' ? t + 1 : -1;
        }

        (_elsewhere, _governor) = (false, Addressing.None);
        return t + 1;
    }

    private int ReadPhrase(int t)
    {
        if (NounPhraseReader.Read(_clause, t) is not { } phrase)
        {
            return t + 1;
        }

        _subject = phrase;
        if ((_governor & (Addressing.Object | Addressing.Command)) != 0 && !_elsewhere)
        {
            AddAddressee(phrase);
            _governor &= ~(Addressing.Object | Addressing.Command);
        }

        GovernByNoun(phrase);
        return phrase.End;
    }

    private void GovernByNoun(NounPhrase phrase)
    {
        if (_text.Is(phrase.Head, WordClass.Noun) && AddressingWords.OfNoun(_text.Lemma(phrase.Head)) is not Addressing.None and var use)
        {
            _governor = use & ~Addressing.Other;
        }
    }

    private int ReadPreposition(int t)
    {
        _subject = null;
        var first = t + 1;
        if (first < _clause.End && _text.IsQuotationMark(first))
        {
            first++;
        }

        if (first >= _clause.End || !_clause.IsFree(first))
        {
            return t + 1;
        }

        if (NounPhraseReader.Read(_clause, first) is not { } phrase)
        {
            _blurred |= PrepositionKinds.Blurs(_text.Word(t)) && _text.DateOf(first) < 0;
            return t + 1;
        }

        if (!_elsewhere)
        {
            ReadPrepositional(t, phrase);
        }

        GovernByNoun(phrase);
        return phrase.End;
    }

    private void ReadPrepositional(int t, NounPhrase phrase)
    {
        var preposition = _text.Word(t);
        if ((AddressingWords.OfPreposition(preposition) & _governor) != 0)
        {
            AddAddressee(phrase);
        }

        if (PrepositionKinds.OfMedium(preposition) && !_blurred && MediumPhrase.Read(_text, phrase) is { } kind)
        {
            _draft.Add(kind, _text.Span(t, phrase.Head + 1));
            NoteDateInside(phrase);
        }
        else if (PrepositionKinds.OfPlace(preposition) && !_blurred)
        {
            NoteWhere(t, phrase);
        }

        _blurred |= PrepositionKinds.Blurs(preposition)
            || PrepositionKinds.OfTopic(preposition) && !_text.Is(phrase.Head, WordClass.Proper | WordClass.Pronoun);
    }

    // "In a Tuesday tweet", "at Monday's rally".
    private void NoteDateInside(NounPhrase phrase)
    {
        for (var t = phrase.First; t < phrase.Head; t++)
        {
            if (_text.DateOf(t) >= 0)
            {
                _draft.SetDate(_text.DateOf(t));
            }
        }
    }

    private void NoteWhere(int t, NounPhrase phrase)
    {
        if ((IsBehindCue(t) || !_seenSource || _text.Is(_clause.Head, WordClass.Gerund) || _governor != Addressing.None)
            && SayingPlaces.EndOf(_clause, t, phrase) is { } end)
        {
            _draft.SetWhere(_text.Span(phrase.First, end));
        }
    }

    private void AddAddressee(NounPhrase phrase)
    {
        if ((AddressingWords.OfNoun(_text.Lemma(phrase.Head)) & Addressing.Other) == 0)
        {
            var span = _text.Span(phrase.First, phrase.End);
            _draft.AddAddressee(span);
            if (MediumPhrase.IsOutlet(_text, phrase))
            {
                _draft.Add(CircumstanceKind.Broadcast, span);
            }
        }
    }
}
