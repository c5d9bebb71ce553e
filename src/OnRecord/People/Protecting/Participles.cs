namespace OnRecord.People.Protecting;

/// <summary>Participles and verbs: "was captured", "captured soldiers", "officers captured last week", "police arrested".</summary>
internal sealed class Participles(TaggedText text, Phrases phrases, Attachment attachment, EvidenceList found)
{
    private static readonly string[] Complements = ["hostage", "captive", "prisoner", "prisoners", "hostages"];

    private static readonly string[] HeldBehind =
        ["in", "at", "by", "without", "since", "for", "under", "there", "near", "inside", "outside", "behind",
            "incommunicado", "overnight", "on"];

    private static readonly string[] Esteemed = ["high", "contempt", "regard", "esteem", "place", "check", "office",
        "responsible", "reserve", "awe"];

    private static readonly string[] ReducedBehind =
        ["by", "last", "this", "during", "alive", "yesterday", "earlier", "recently", "on", "in", "near", "at",
            "since", "after", "when", "while"];

    private static readonly string[] Recorders = ["camera", "video", "film", "tape", "cctv", "footage", "audio",
        "photo", "photograph", "image", "picture"];

    private static readonly string[] Objects = ["DT", "PRP", "PRP$", "NNP", "NNPS", "NN", "NNS", "JJ", "CD"];

    private readonly Soldiers _soldiers = attachment.Soldiers;

    /// <summary>Adds what the participle at <paramref name="token"/> shows.</summary>
    public void Find(int token, EvidenceRole role)
    {
        if (!Tells(token, role) || History.IsOver(text, token, role))
        {
            return;
        }

        var chain = ChainBefore(token);
        if (chain.HasBe)
        {
            AddPassive(token, role, chain);
        }
        else if (IsBeforeNoun(token) && chain.First == token)
        {
            AddPhrase(new TellingPhrase(phrases.Start(token), phrases.End(token + 1), token), token, role);
        }
        else if (text.IsNoun(token - 1) && IsReduced(token))
        {
            AddPhrase(new TellingPhrase(phrases.Start(token - 1), token, token - 1), token, role);
        }
        else if (text.Is(token - 1, [",", "–", "—", "("]) && IsReduced(token))
        {
            Add(attachment.OfSubject(token - 1), token, role, text.Span(token, Shown(token)));
        }
        else
        {
            AddActive(token, role);
        }
    }

    private bool Tells(int token, EvidenceRole role) => role switch
    {
        EvidenceRole.Holding => text.Is(token + 1, Complements)
            || (text.Is(token + 1, HeldBehind) && !text.Is(token + 2, Esteemed)
                && !text.Is(token + 3, Esteemed)) || IsComplemented(token),
        EvidenceRole.Taking => text.Is(token + 1, Complements) || (text.Is(token + 1, "into")
            && text.Is(token + 2, "custody")) || IsComplemented(token),
        EvidenceRole.Capture => !(text.Is(token + 1, ["on", "in", "by"])
            && (text.Is(token + 2, Recorders) || text.Is(token + 3, Recorders))),
        EvidenceRole.Sexually => text.Is(token - 1, "sexually") || text.Is(token + 1, "sexually"),
        _ => true,
    };

    // "took X hostage", "have held them captive".
    private bool IsComplemented(int token) => attachment.OfObject(token).Any(held => text.Is(held.End, Complements));

    // "were beaten and captured": the auxiliaries stand before the first participle.
    private Chain ChainBefore(int token)
    {
        var chain = phrases.ChainBefore(token);
        return chain.First == token && text.Is(token - 1, ["and", "or"]) && text.Tag(token - 2) is "VBN" or "VBD"
            ? phrases.ChainBefore(token - 2)
            : chain;
    }

    private void AddPassive(int token, EvidenceRole role, Chain chain)
    {
        var isSexual = role is EvidenceRole.Sexual or EvidenceRole.Sexually;
        if (chain.IsDenied && !isSexual)
        {
            return;
        }

        Add(attachment.OfSubject(chain.First), token, role, text.Span(chain.First, Shown(token)));
        AddGroup(Math.Max(text.Sentence(token).First, chain.First - 8), chain.First, (token, role),
            text.Span(chain.First, Shown(token)));
    }

    private void AddPhrase(TellingPhrase phrase, int token, EvidenceRole role)
    {
        var shown = text.Span(phrase.First, Math.Max(phrase.End, Shown(token)));
        var speakers = attachment.OfPhrase(phrase, isNow: false);
        if (role == EvidenceRole.Capture && phrase.Telling == token && !_soldiers.AreIn(phrase.First, phrase.End))
        {
            // "the captured city's mayor X", "captured Kherson governor X".
            speakers.RemoveWhere(speaker => !attachment.IsAround(token, speaker));
        }

        Add(speakers, token, role, shown);
        AddGroup(phrase.First, phrase.End, (token, role), shown);
    }

    private void AddActive(int token, EvidenceRole role)
    {
        var isSexual = role is EvidenceRole.Sexual or EvidenceRole.Sexually;
        if (!text.IsVerb(token) || (!isSexual && IsUnreal(token)))
        {
            return;
        }

        foreach (var (speaker, end) in attachment.OfObject(token))
        {
            var needsSoldier = role == EvidenceRole.Capture && !_soldiers.Contains(speaker);
            var needsComplement = role is EvidenceRole.Holding or EvidenceRole.Taking && !text.Is(end, Complements);
            if (!needsSoldier && !needsComplement)
            {
                found.Add([speaker], KindOf(token, role, speaker), text.Span(token, end));
            }
        }

        AddGroup(token + 1, phrases.End(token + 1), (token, role), text.Span(token, Math.Max(token + 1,
            phrases.End(token + 1))));
    }

    private bool IsUnreal(int token) =>
        Enumerable.Range(token - 3, 3).Any(at => text.Tag(at) == "MD"
            || text.Is(at, ["to", "not", "n't", "n’t", "never", "if"]));

    private void Add(IEnumerable<int> speakers, int token, EvidenceRole role, TextSpan shown)
    {
        foreach (var speaker in speakers)
        {
            found.Add([speaker], KindOf(token, role, speaker), shown);
        }
    }

    private void AddGroup(int first, int end, (int Token, EvidenceRole Role) how, TextSpan shown)
    {
        var isCapture = how.Role == EvidenceRole.Capture || (how.Role is EvidenceRole.Taking or EvidenceRole.Holding
            && text.Is(how.Token + 1, Complements));
        if (isCapture && end > first && _soldiers.AreIn(first, end))
        {
            found.Add(new CapturedGroup(first, end, shown));
        }
    }

    private ProtectionKind KindOf(int token, EvidenceRole role, int speaker)
    {
        var isSoldier = _soldiers.Contains(speaker);
        var prisoner = isSoldier ? ProtectionKind.PrisonerOfWar : ProtectionKind.Detainee;
        return role switch
        {
            EvidenceRole.Capture => isSoldier ? prisoner : ByCaptor(token),
            EvidenceRole.Detention => ProtectionKind.Detainee,
            EvidenceRole.Abduction => ProtectionKind.Hostage,
            EvidenceRole.Holding or EvidenceRole.Taking when Complement(token) is { } complement => complement switch
            {
                'h' => ProtectionKind.Hostage,
                'c' when !isSoldier => ProtectionKind.Hostage,
                _ => prisoner,
            },
            EvidenceRole.Holding => prisoner,
            EvidenceRole.Taking => ProtectionKind.Detainee,
            _ => ProtectionKind.VictimOfSexualViolence,
        };
    }

    // First letter of "hostage", "captive" or "prisoner" behind the verb or its object.
    private char? Complement(int token)
    {
        for (var at = token + 1; at <= token + 8; at++)
        {
            if (text.Is(at, Complements))
            {
                return char.ToLowerInvariant(text.Word(at)[0]);
            }

            if (text.IsMark(at))
            {
                return null;
            }
        }

        return null;
    }

    private ProtectionKind ByCaptor(int token)
    {
        for (var at = token + 1; at <= token + 6 && !text.IsMark(at); at++)
        {
            if (text.Role(at) == EvidenceRole.Captor)
            {
                return ProtectionKind.Hostage;
            }
        }

        return ProtectionKind.Detainee;
    }

    // "the captured soldiers", but not "troops captured the town" or "they captured towns".
    private bool IsBeforeNoun(int token) =>
        phrases.End(token + 1) > token + 1 && text.Tag(token + 1) is not ("DT" or "PRP$")
        && text.Tag(token - 1) is not ("NN" or "NNS" or "NNP" or "NNPS" or "PRP" or "WP" or "WDT" or "MD" or "TO")
        && !(text.Tag(token) is "VBD" && text.Tag(token - 1) is "CC" or "RB");

    private bool IsReduced(int token) =>
        !(Array.IndexOf(Objects, text.Tag(token + 1)) >= 0 && !text.Is(token + 1, ReducedBehind) && !IsDay(token + 1)
            && !text.Is(token + 1, Complements))
        && (text.Tag(token) is "VBN" or "JJ" || text.Is(token + 1, ReducedBehind) || text.Is(token + 1, Complements));

    private bool IsDay(int token) => text.Tag(token) == "NNP"
        && text.Word(token).EndsWith("day", StringComparison.OrdinalIgnoreCase);

    private int Shown(int token) => text.Is(token + 1, Complements) ? token + 2 : token + 1;
}
