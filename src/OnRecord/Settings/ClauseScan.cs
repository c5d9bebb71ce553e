namespace OnRecord.Settings;

/// <summary>Goes through a saying's clause once, from its first word to its last, and notes addressees, the date, the
/// place and the medium that belong to the saying.</summary>
/// <remarks>Verbs that are not the cue's open clauses of their own, whose dates and places are theirs: before the cue
/// what was found up to there is forgotten, behind the cue the scan ends.</remarks>
internal sealed partial class ClauseScan
{
    private const int LongestDateline = 12;

    private readonly SayingClause _clause;
    private readonly TaggedText _text;
    private readonly SettingDraft _draft;

    // How the word that was read last takes an addressee.
    private Addressing _governor;

    // The words belong to another verb, or to a noun ("after the vote on Tuesday"): their dates and places are not
    // ours.
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
            return t + 1 < _clause.End && _text.Is(t + 1, WordClass.Preposition) && _text.Mark(t - 1) != ','
                ? t + 1 : -1;
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
    private bool IsDatelineEnd(int t) => _text.Mark(t) is '-' or '–' or '—' && !_seenSource
        && t - _clause.First <= LongestDateline
        && char.IsUpper(_text.Word(_clause.First)[^1]);
}
