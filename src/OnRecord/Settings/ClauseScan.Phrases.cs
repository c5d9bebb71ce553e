namespace OnRecord.Settings;

/// <content>Noun phrases, alone and behind prepositions: addressees, media, places.</content>
internal sealed partial class ClauseScan
{
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
        if (_text.Is(phrase.Head, WordClass.Noun)
            && AddressingWords.OfNoun(_text.Lemma(phrase.Head)) is not Addressing.None and var use)
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
    private bool IsCoordinated(int t) => t < _clause.End
        && (_text.Mark(t) == ',' || _text.Is(t, WordClass.Conjunction));

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
        var isOurs = IsBehindCue(t) ? !_trailing
            : !_seenSource || _clause.IsParticipial || _governor != Addressing.None;
        var isRecited = _text.Is(t, "from") && !IsBehindCue(t);
        if (!isOurs || isRecited || SayingPlaces.EndOf(_clause, t, phrase) is not { } end)
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
            var outletEnd = MediumPhrase.OutletEnd(_text, phrase, FreeEnd(phrase.End));
            var span = _text.Span(phrase.First, Math.Max(phrase.End, outletEnd));
            _draft.AddAddressee(span);
            if (outletEnd >= 0)
            {
                _draft.Add(CircumstanceKind.Broadcast, span);
            }
        }
    }

    private int FreeEnd(int t)
    {
        while (t < _clause.End && _clause.IsFree(t))
        {
            t++;
        }

        return t;
    }
}
