namespace OnRecord.Settings;

/// <content>Verbs: the cue's, those that speak beside it, and those that open clauses of their own.</content>
internal sealed partial class ClauseScan
{
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
}
