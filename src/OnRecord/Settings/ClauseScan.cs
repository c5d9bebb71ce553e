namespace OnRecord.Settings;

/// <summary>Goes through a saying's clause once, from its first word to its last, and notes addressees, the date, the place and
/// the medium that belong to the saying.</summary>
/// <remarks>Verbs that are not the cue's open clauses of their own, whose dates and places are theirs: before the cue what was
/// found up to there is forgotten, behind the cue the scan ends.</remarks>
internal sealed class ClauseScan
{
    private const int LongestDateline = 12;

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

    // Where the cue's own clause begins, as far as known, and the token that was read last.
    private int _first;
    private int _last;

    // Behind indirect content, where the next verb is hardly the saying's.
    private bool _trailing;
    private NounPhrase? _subject;

    internal ClauseScan(SayingClause clause, SettingDraft draft)
    {
        (_clause, _text, _draft, _first) = (clause, clause.Text, draft, clause.First);

        // Behind another statement, the words up to the next comma are more likely that one's.
        _elsewhere = _elsewhereToComma = clause.First > clause.Text.SentenceOf(clause.First).FirstToken;
    }

    /// <summary>Goes through the clause.</summary>
    /// <returns>The tokens of the cue's own clause.</returns>
    internal (int First, int End) Run()
    {
        var t = _clause.First;
        while (t >= 0 && t < _clause.End)
        {
            _last = t;
            t = _clause.Role(t) switch
            {
                SayingRole.Content => PassContent(t),
                SayingRole.Source => PassSource(t),
                _ => _text.DateOf(t) >= 0 ? ReadDate(t) : ReadWord(t),
            };
        }

        return (_first, t < 0 ? _last : _clause.End);
    }

    private void Forget(int t)
    {
        _draft.Clear();
        _first = t;
    }

    private bool IsBehindCue(int t) => t > _clause.Head;

    private int PassContent(int t)
    {
        if (!IsBehindCue(t) && _text.Is(t, WordClass.Relative))
        {
            Forget(t);
        }

        _trailing |= IsBehindCue(t) && _clause.Statement.Kind == StatementKind.Indirect;
        (_governor, _blurred, _subject) = (Addressing.None, false, null);
        return PassRole(t, SayingRole.Content);
    }

    private int PassSource(int t)
    {
        if (_text.Is(t, WordClass.Relative))
        {
            Forget(t);
        }

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
        if (NounPhraseReader.Read(_clause, t) is { } phrase)
        {
            GovernByNoun(phrase);
            return phrase.End;
        }

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
        if (_subject is { } subject && Passive.IsAddressing(_clause, t))
        {
            AddAddressee(subject);
            _subject = null;
        }
    }

    private int ReadOtherVerb(int t)
    {
        if (IsBehindCue(t) || _elsewhereToComma)
        {
            return IsBehindCue(t) ? -1 : t + 1;
        }

        var use = Auxiliaries.Holds(_text, t) ? Addressing.None : AddressingWords.OfVerb(_text.Lemma(t));
        if (_seenSource && ((use & Addressing.Occasion) != 0 || _clause.IsParticipial))
        {
            Govern(use);
            return t + 1;
        }

        if (!_seenSource)
        {
            Forget(t);
        }

        (_elsewhere, _governor) = (true, Addressing.None);
        return t + 1;
    }

    private int ReadVerbForm(int t, WordClass word)
    {
        if (word == WordClass.Infinitive || _trailing)
        {
            return IsBehindCue(t) ? -1 : t + 1;
        }

        var use = AddressingWords.OfVerb(_text.Lemma(t)) & ~Addressing.Command;
        if (word == WordClass.Gerund)
        {
            if (use == Addressing.None && IsBehindCue(t))
            {
                return -1;
            }

            (_governor, _blurred) = (use, _blurred && use == Addressing.None || IsOfEvent(t));
        }
        else if (use == Addressing.None)
        {
            _blurred = true;
            _elsewhereToComma = t == _clause.First || _text.Mark(t - 1) == ',';
            _elsewhere |= _elsewhereToComma;
        }

        return t + 1;
    }

    // "Following a vote", "after meeting", "prior to".
    private bool IsOfEvent(int t) =>
        PrepositionKinds.Blurs(_text.Word(t)) || t > _clause.First && PrepositionKinds.Blurs(_text.Word(t - 1));

    private void Govern(Addressing use) => (_governor, _blurred) = (use, false);

    private int ReadJoint(int t, WordClass word)
    {
        var mark = _text.Mark(t);
        if (word == WordClass.None)
        {
            if (mark == ',' && _elsewhereToComma)
            {
                (_elsewhere, _elsewhereToComma) = (false, false);
            }

            if (IsDatelineEnd(t) || mark is ':' or ';' && !_seenSource)
            {
                Forget(t);
            }

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

        ClearBeforeSource(t + 1);
        (_elsewhere, _elsewhereToComma, _governor) = (false, false, Addressing.None);
        return t + 1;
    }

    // "… on Monday, and the minister said": a source behind a joint begins a clause of its own.
    private void ClearBeforeSource(int t)
    {
        if (t < _clause.End && !IsBehindCue(t) && _clause.Role(t) == SayingRole.Source)
        {
            Forget(t);
        }
    }

    // "GENEVA, June 10 (Agency) — The envoy said": the day of writing, not of saying.
    private bool IsDatelineEnd(int t) => _text.Mark(t) is '-' or '–' or '—' && !_seenSource && t - _clause.First <= LongestDateline
        && char.IsUpper(_text.Word(_clause.First)[^1]);

    private int ReadPhrase(int t)
    {
        if (NounPhraseReader.Read(_clause, t) is not { } phrase)
        {
            return t + 1;
        }

        _subject = phrase;
        if (!_elsewhere && !_blurred && ((_governor & Addressing.Object) != 0
            || (_governor & Addressing.Command) != 0 && phrase.End < _clause.End && _text.Is(phrase.End, "to")))
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
            _governor = _blurred ? Addressing.None : use & ~Addressing.Other;
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
            ClearBeforeSource(first);
            return t + 1;
        }

        if (NounPhraseReader.Read(_clause, first) is not { } phrase)
        {
            _blurred |= IsOfEvent(t) && _text.DateOf(first) < 0;
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
        _blurred |= IsOfEvent(t) && (AddressingWords.OfPreposition(preposition) & _governor) == 0;
        var takes = _blurred ? Addressing.None : AddressingWords.OfPreposition(preposition) & _governor;
        if (takes != 0)
        {
            AddAddressee(phrase);
            _governor &= IsCoordinated(phrase.End) ? ~Addressing.None : ~takes;
        }

        var isMedium = !_blurred && (takes != 0 || PrepositionKinds.OfMedium(preposition)) && NoteMedium(t, phrase);
        var isPlace = !_blurred && !isMedium && PrepositionKinds.OfPlace(preposition) && NoteWhere(t, phrase);
        if (takes == 0 && !isMedium && !isPlace && _text.Is(phrase.Head, WordClass.Noun))
        {
            // What follows may be this noun's: "in reference to the plan".
            _governor = Addressing.None;
        }

        _blurred |= IsOfEvent(t) || PrepositionKinds.Blurs(_text.Word(phrase.Head))
            || PrepositionKinds.OfTopic(preposition) && !_text.Is(phrase.Head, WordClass.Proper | WordClass.Pronoun);
    }

    // ", to the elderly", "and to the young".
    private bool IsCoordinated(int t) => t < _clause.End && (_text.Mark(t) == ',' || _text.Is(t, WordClass.Conjunction));

    private bool NoteMedium(int t, NounPhrase phrase)
    {
        if (MediumPhrase.Read(_text, phrase) is not { } kind)
        {
            return false;
        }

        _draft.Add(kind, _text.Span(t, phrase.Head + 1));
        NoteDateInside(phrase);
        return true;
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

    private bool NoteWhere(int t, NounPhrase phrase)
    {
        // Between source and cue a place is where the source is from: "the mayor, a doctor in Leeds, said".
        var isOurs = IsBehindCue(t) ? !_trailing : !_seenSource || _clause.IsParticipial || _governor != Addressing.None;
        if (!isOurs || SayingPlaces.EndOf(_clause, t, phrase) is not { } end)
        {
            return false;
        }

        _draft.SetWhere(_text.Span(phrase.First, end));
        return true;
    }

    private void AddAddressee(NounPhrase phrase)
    {
        if (Addressees.MayBe(_text, phrase))
        {
            var outletEnd = MediumPhrase.OutletEnd(_text, phrase, _clause.End);
            var span = _text.Span(phrase.First, Math.Max(phrase.End, outletEnd));
            _draft.AddAddressee(span);
            if (outletEnd >= 0)
            {
                _draft.Add(CircumstanceKind.Broadcast, span);
            }
        }
    }
}
