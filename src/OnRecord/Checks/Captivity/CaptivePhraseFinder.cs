using OnRecord.People.Mentions;
using OnRecord.People.Protecting;
using OnRecord.Text;
using WordClass = OnRecord.Settings.WordClass;

namespace OnRecord.Checks.Captivity;

/// <summary>Finds the writer's words that show people to be held: "the captured gunner", "three soldiers, a corporal
/// and two privates, who were taken prisoner", "one of the hostages, a cook".</summary>
internal sealed class CaptivePhraseFinder
{
    private const int MostAuxiliaries = 5;
    private const int MostBeside = 6;

    private static readonly WordSet Trades = new(WordLists.Lines("captive-trades"));
    private static readonly WordSet Held = new(["hostage", "hostages", "captive", "captives", "prisoner", "prisoners"]);
    private static readonly WordSet Be = new(["is", "are", "was", "were", "been", "being", "be"]);

    private static readonly WordSet MisreadVerbs = new(["show", "shows", "claim", "claims", "charges", "remarks"]);

    private readonly CheckedReport _report;
    private readonly OnRecord.Settings.TaggedText _text;
    private readonly List<CaptivePhrase> _found = [];
    private readonly List<(int Token, EvidenceRole Role)> _telling;
    private readonly int[] _phraseOf;
    private readonly bool _isWar;

    private CaptivePhraseFinder(CheckedReport report, List<(int Token, EvidenceRole Role)> telling)
    {
        (_report, _text, _telling) = (report, report.Tokens, telling);
        _phraseOf = PhraseOfTokens();
        _isWar = telling.Exists(one => IsWar(one.Token, one.Role));
    }

    /// <summary>The words, each with its noun; empty where nobody is shown to be held.</summary>
    internal static IReadOnlyList<CaptivePhrase> Find(CheckedReport report)
    {
        var telling = Telling(report);
        return telling.Count == 0 ? [] : new CaptivePhraseFinder(report, telling).Find();
    }

    private static List<(int Token, EvidenceRole Role)> Telling(CheckedReport report)
    {
        List<(int Token, EvidenceRole Role)> telling = [];
        bool? isShown = null;
        for (var t = 0; t < report.Tokens.Count; t++)
        {
            var role = EvidenceWords.RoleOf(report.Tokens.Word(t));
            var isTold = role is EvidenceRole.Capture or EvidenceRole.Abduction or EvidenceRole.HeldPerson
                or EvidenceRole.HostagePerson || (role is EvidenceRole.Holding or EvidenceRole.Taking
                && t + 1 < report.Tokens.Count && Held.Contains(report.Tokens.Word(t + 1)));
            isTold = isTold || (role is EvidenceRole.Detention or EvidenceRole.Place
                && (isShown ??= IsShownByState(report)));
            if (isTold && !report.IsQuoted(t))
            {
                telling.Add((t, role));
            }
        }

        return telling;
    }

    // "State television", which is where states have people confess.
    private static bool IsShownByState(CheckedReport report)
    {
        var text = report.Tokens;
        for (var t = 0; t < text.Count - 1; t++)
        {
            if (text.Is(t, "state")
                && text.Word(t + 1) is "television" or "TV" or "media" or "broadcaster" or "channel")
            {
                return true;
            }
        }

        return false;
    }

    private List<CaptivePhrase> Find()
    {
        foreach (var (token, role) in _telling)
        {
            if (role is EvidenceRole.HeldPerson or EvidenceRole.HostagePerson)
            {
                AddNoun(token, role);
            }
            else if (!AddBefore(token, role))
            {
                AddBehind(token, role);
            }
        }

        return _found;
    }

    private void AddNoun(int token, EvidenceRole role)
    {
        if (PhraseAt(token) is { } phrase && (phrase.Head == token || IsOwner(token))
            && (phrase.First < token || IsPlural(token)
            || IsOfWar(token)) && KindOf(role, token, token) is { } kind)
        {
            Add(phrase, token, IsOfWar(token) ? token + 3 : IsOwner(token) ? token + 1 : phrase.End, kind);
        }
    }

    // "The captured soldier".
    private bool AddBefore(int token, EvidenceRole role)
    {
        if (role is EvidenceRole.Place or EvidenceRole.Holding or EvidenceRole.Taking
            || PhraseFrom(token) is not { } phrase)
        {
            return false;
        }

        var noun = OwnerIn(phrase, token) is >= 0 and var owner ? owner : NounOf(phrase);
        if (noun <= token || !IsPerson(noun) || KindOf(role, token, noun) is not { } kind)
        {
            return false;
        }

        var isCut = IsOwner(noun) || MisreadVerbs.Contains(_text.Word(phrase.End - 1));
        Add(phrase, noun, isCut ? noun + 1 : phrase.End, kind);
        return true;
    }

    // "A soldier of the south, who was captured", "soldiers captured near the town", "two writers who are in prison".
    private void AddBehind(int token, EvidenceRole role)
    {
        var (before, hasBe) = BeforeAuxiliaries(role == EvidenceRole.Place ? token - 1 : token);
        var isReduced = role != EvidenceRole.Place && _text.Is(token, WordClass.Participle | WordClass.Finite)
            && token + 1 < _text.Count && CaptiveWords.Behind.Contains(_text.Word(token + 1));
        if (!hasBe && !isReduced)
        {
            return;
        }

        for (var steps = 0; steps < 3 && before >= 0 && PhraseAt(before) is { } phrase; steps++)
        {
            var noun = NounOf(phrase);
            if (noun >= 0 && IsPerson(noun) && KindOf(role, token, noun) is { } kind)
            {
                Add(phrase, noun, phrase.End, kind);
                return;
            }

            before = phrase.First - 1;
            if (before < 0 || !_text.Is(before, WordClass.Preposition))
            {
                return;
            }

            before--;
        }
    }

    private (int Before, bool HasBe) BeforeAuxiliaries(int token)
    {
        var hasBe = false;
        var t = token - 1;
        for (var steps = 0; steps < MostAuxiliaries && t >= 0; steps++, t--)
        {
            hasBe |= Be.Contains(_text.Word(t));
            if (!_text.Is(t, WordClass.Finite | WordClass.Participle | WordClass.Adverb | WordClass.Relative)
                && _text.Mark(t) != ',' && !Be.Contains(_text.Word(t))
                && _text.Word(t) is not ("who" or "that" or "in"))
            {
                break;
            }
        }

        return (t, hasBe);
    }

    private ProtectionKind? KindOf(EvidenceRole role, int token, int noun) => role switch
    {
        EvidenceRole.HostagePerson or EvidenceRole.Abduction => ProtectionKind.Hostage,
        EvidenceRole.HeldPerson => _isWar ? ProtectionKind.PrisonerOfWar
            : _telling.Exists(static one => one.Role is EvidenceRole.Detention or EvidenceRole.Place)
                ? ProtectionKind.Detainee : null,
        EvidenceRole.Holding or EvidenceRole.Taking => _text.Word(token + 1) is "hostage" or "captive" or "hostages"
            ? ProtectionKind.Hostage : ProtectionKind.PrisonerOfWar,
        EvidenceRole.Capture => IsSoldier(noun) || _isWar ? ProtectionKind.PrisonerOfWar : null,
        _ => ProtectionKind.Detainee,
    };

    private bool IsWar(int token, EvidenceRole role) =>
        (role == EvidenceRole.HeldPerson && (IsOfWar(token) || _text.Word(token) is "POW" or "POWs"))
        || (role == EvidenceRole.Capture && PhraseFrom(token) is { } phrase
            && NounOf(phrase) is >= 0 and var noun && IsSoldier(noun));

    private bool IsSoldier(int noun) =>
        EvidenceWords.RoleOf(_text.Word(noun)) == EvidenceRole.Soldier || Trades.Contains(_text.Word(noun));

    private bool IsPlural(int token) => _text.Word(token)[^1] is 's' or 'S';

    private bool IsPerson(int noun) =>
        IsSoldier(noun) || SpeakerNouns.Find(_text.Word(noun)) is { Kind: SpeakerKind.Person };

    private bool IsOfWar(int token) =>
        token + 2 < _text.Count && _text.Is(token + 1, "of") && _text.Is(token + 2, "war");

    // The phrase of the participle, also where it was taken for a verb: "three captured guards".
    private NounPhrase? PhraseFrom(int token)
    {
        if (PhraseAt(token) is { } own)
        {
            return own.Head > token ? own : null;
        }

        var isModifier = token == _text.SentenceOf(token).FirstToken || _text.Is(token - 1,
            WordClass.Number | WordClass.Determiner | WordClass.Adjective | WordClass.Preposition);
        return isModifier && PhraseAt(token + 1) is { } phrase && phrase.First == token + 1
            && !_text.Is(token + 1, WordClass.Determiner | WordClass.Pronoun)
            ? phrase with
            {
                First = token > 0 && PhraseAt(token - 1) is { } before
                && _text.Is(token - 1, WordClass.Number | WordClass.Determiner) ? before.First : token
            } : null;
    }

    // The noun before a name in the phrase: "soldier" of "the captured soldier Ann Bell".
    private int NounOf(NounPhrase phrase)
    {
        for (var t = phrase.Head; t >= phrase.First; t--)
        {
            // "The captured gunner show": a verb taken for a noun.
            if (t == phrase.Head && t > phrase.First && !IsPerson(t) && MisreadVerbs.Contains(_text.Word(t)))
            {
                continue;
            }

            if (_report.Discourse.Sources.NameOf[t] < 0 || IsSoldier(t))
            {
                return _text.Is(t, WordClass.Noun) ? t : -1;
            }
        }

        return -1;
    }

    private void Add(NounPhrase phrase, int noun, int end, ProtectionKind kind)
    {
        for (var t = phrase.First; t < noun; t++)
        {
            if (CaptiveWords.Free.Contains(_text.Word(t)))
            {
                return;
            }
        }

        var first = phrase.First > 1 && _text.Is(phrase.First - 1, "of")
            && _text.Word(phrase.First - 2) is "one" or "One" or "two" or "Two" or "another" or "Another"
            ? phrase.First - 2 : phrase.First;
        _found.Add(new CaptivePhrase(first, end, noun, kind, true));
        AddBeside(end, kind);
        AddBesideBefore(first, kind);
    }

    // "One of the prisoners, a gunner", "three guards, a corporal and two privates".
    private void AddBeside(int end, ProtectionKind kind)
    {
        if (end + 1 < _text.Count && _text.Word(end) is "is" or "was" && Indefinite(end + 1) is { } predicate)
        {
            _found.Add(new CaptivePhrase(predicate.First, predicate.End, predicate.Head, kind, true));
        }

        for (var (t, steps) = (end, 0); steps < MostBeside && t + 1 < _text.Count; steps++)
        {
            if ((_text.Mark(t) != ',' && !(steps > 0 && _text.Is(t, "and"))) || Indefinite(t + 1) is not { } phrase)
            {
                return;
            }

            _found.Add(new CaptivePhrase(phrase.First, phrase.End, phrase.Head, kind, true));
            t = phrase.End;
        }
    }

    // "Two journalists, a writer and a photographer, who are in prison".
    private void AddBesideBefore(int first, ProtectionKind kind)
    {
        for (var (t, steps) = (first - 1, 0); steps < MostBeside && t > 0; steps++)
        {
            if ((_text.Mark(t) != ',' && !_text.Is(t, "and")) || PhraseAt(t - 1) is not { } before
                || Indefinite(before.First) is not { } phrase || phrase.End != t)
            {
                return;
            }

            _found.Add(new CaptivePhrase(phrase.First, phrase.End, phrase.Head, kind, true));
            t = phrase.First - 1;
        }
    }

    // "The captured soldier's words" are the soldier's.
    private bool IsOwner(int noun) => noun + 1 < _text.Count && _text.Is(noun + 1, WordClass.Possessive);

    private int OwnerIn(NounPhrase phrase, int token)
    {
        for (var t = token + 1; t < phrase.Head; t++)
        {
            if (IsOwner(t) && IsPerson(t))
            {
                return t;
            }
        }

        return -1;
    }

    private NounPhrase? Indefinite(int first) =>
        PhraseAt(first) is { } phrase && phrase.First == first && IsPerson(phrase.Head)
        && (_text.Is(first, "a") || _text.Is(first, "an") || _text.Is(first, WordClass.Number)) ? phrase : null;

    private NounPhrase? PhraseAt(int token) =>
        token >= 0 && token < _phraseOf.Length && _phraseOf[token] >= 0
            ? _report.Discourse.Phrases[_phraseOf[token]] : null;

    private int[] PhraseOfTokens()
    {
        var of = new int[_text.Count];
        Array.Fill(of, -1);
        for (var p = 0; p < _report.Discourse.Phrases.Count; p++)
        {
            var phrase = _report.Discourse.Phrases[p];
            Array.Fill(of, p, phrase.First, phrase.End - phrase.First);
        }

        return of;
    }
}
