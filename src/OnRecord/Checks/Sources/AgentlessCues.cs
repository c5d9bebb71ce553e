using System.Collections.Frozen;
using OnRecord.Settings;
using OnRecord.Text;

namespace OnRecord.Checks.Sources;

/// <summary>Finds words that pass something on without saying who says it: "is believed to be", "reportedly".</summary>
internal sealed class AgentlessCues
{
    private static readonly FrozenDictionary<string, (string Part, string Who)>.AlternateLookup<ReadOnlySpan<char>> Cues =
        WordLists.Rows("agentless-cues").ToFrozenDictionary(static row => row[0], static row => (row[1], row[2]), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordSet CueWords = new(Cues.Dictionary.Keys);
    private static readonly WordSet Accusing = new(WordLists.Lines("accusing-words"));
    private static readonly WordSet Pictures = new(WordLists.Lines("picture-words"));

    // "Is widely and rightly believed".
    private const int Reach = 4;
    private const int ShortestCue = 4;

    private readonly CheckedReport _report;
    private readonly TaggedText _text;
    private bool? _accuses;

    internal AgentlessCues(CheckedReport report) => (_report, _text) = (report, report.Tokens);

    /// <summary>The cues outside quotations that nobody in the report answers for, in the order of the text.</summary>
    internal IEnumerable<AgentlessCue> Find()
    {
        for (var t = 0; t < _text.Count; t++)
        {
            var word = _text.Word(t);
            if (word.Length >= ShortestCue && CueWords.Contains(word) && !_report.IsQuoted(t) && Cues.TryGetValue(word, out var cue)
                && !_report.IsHeadline(_text.SentenceOf(t).Paragraph) && FirstOf(t, cue.Part) is >= 0 and var first && !IsAnswered(t))
            {
                yield return new AgentlessCue(_text.Span(first, t + 1), cue.Part, cue.Who);
            }
        }
    }

    // Where the words begin; −1 where they are used otherwise.
    private int FirstOf(int t, string part) => part switch
    {
        "believed" => IsPassedOn(t) ? Auxiliary(t) : -1,
        "seen" => IsSeen(t) ? Auxiliary(t) : -1,
        "adverb" => IsByMedia(t) ? -1 : t,
        "alleged" => Accuses ? -1 : t,
        _ => IsReports(t) && !IsByMedia(t) ? t : -1,
    };

    // The form of "be" before the participle, unless a modal goes before it: "it can be said" says no more than "I say".
    private int Auxiliary(int participle)
    {
        for (var t = participle - 1; t >= Math.Max(0, participle - Reach) && !_text.Is(t, "once"); t--)
        {
            if (_text.Is(t, WordClass.Verb) && _text.Word(t) is "is" or "are" or "was" or "were" or "'s" or "’s")
            {
                return t;
            }

            if (_text.Is(t, "been"))
            {
                return Have(t);
            }

            if (!_text.Is(t, WordClass.Adverb) && !_text.Is(t, "being"))
            {
                return -1;
            }
        }

        return -1;
    }

    // "Has long been".
    private int Have(int been)
    {
        for (var t = been - 1; t >= Math.Max(0, been - Reach); t--)
        {
            if (_text.Word(t) is "has" or "have" or "had" || !_text.Is(t, WordClass.Adverb | WordClass.Adjective))
            {
                return _text.Word(t) is "has" or "have" or "had" ? t : -1;
            }
        }

        return -1;
    }

    // "To be", "that"; behind "it" anything but "by".
    private bool IsPassedOn(int t)
    {
        if (t + 2 >= _text.Count || !_text.Is(t, WordClass.Participle | WordClass.Finite))
        {
            return false;
        }

        var isIt = Auxiliary(t) is > 0 and var be && _text.Is(be - 1, "it");
        return (_text.Is(t + 1, "to") && _text.Is(t + 2, WordClass.Infinitive) && !isIt)
            || (isIt && (_text.Is(t + 1, "that") || _text.Is(t + 1, WordClass.Determiner | WordClass.Proper | WordClass.Pronoun)));
    }

    // Somebody seen doing something or somewhere; on television all could see it, and "seen as" is judged.
    private bool IsSeen(int t)
    {
        if (t + 1 >= _text.Count || !_text.Is(t, WordClass.Participle) || Auxiliary(t) is not (> 0 and var be))
        {
            return false;
        }

        var isPerson = _text.Is(be - 1, "he") || _text.Is(be - 1, "she") || _text.Is(be - 1, "they")
            || (_report.Discourse.LinkAt(be - 1) is { Entity.Kind: SpeakerKind.Person or SpeakerKind.Group or SpeakerKind.Unnamed });
        return isPerson && (_text.Is(t + 1, WordClass.Gerund) || _text.Word(t + 1) is "in" or "at" or "near" or "outside" or "inside")
            && _text.Word(be) is "was" or "were" or "has" or "have" or "had"
            && !SentenceHas(t, Pictures);
    }

    // "There are reports that", "Unconfirmed reports say": nobody's. "Two reports" and "the reports" are somebody's.
    private bool IsReports(int t)
    {
        if (t + 1 >= _text.Count || !_text.Is(t, WordClass.Noun))
        {
            return false;
        }

        var before = t - 1;
        var first = t == _text.SentenceOf(t).FirstToken;
        var isBare = before >= 0 && _text.Word(before) is "unconfirmed" or "Unconfirmed" or "are" or "were" or "been" or "Some" or "some" or "Several" or "Many" or "but" or "But";
        var isThere = before > 0 && _text.Is(before, WordClass.Verb) && IsThere(before);
        return (first || (isBare && !_text.Is(before, WordClass.Verb)) || isThere)
            && (_text.Is(t + 1, "that") || WordLists.SaidVerbs.Contains(_text.Word(t + 1)) || _text.Word(t + 1) is "suggest" or "suggested" or "indicate" or "indicated" or "say" or "spread" or "swirled");
    }

    private bool IsThere(int verb) => _text.Is(verb - 1, "there") || (verb > 1 && _text.Is(verb - 2, "there"));

    // Somebody's words, or a newspaper named beside it.
    private bool IsAnswered(int t)
    {
        var at = _report.Layout.TokenSpan[t].Span;
        foreach (var statement in _report.Reading.Statements)
        {
            if (statement.Source.Count > 0 && !Holds(statement.Cue, at) && Holds(statement.Content, at))
            {
                return true;
            }
        }

        return t + 1 < _text.Count && (_text.Is(t + 1, "by") || (t + 2 < _text.Count && _text.Is(t + 2, "by")));
    }

    private static bool Holds(IReadOnlyList<TextSpan> spans, TextSpan at)
    {
        foreach (var span in spans)
        {
            if (span.Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    // A paper or an authority that says something in the same paragraph or one beside it; or anybody with a name in the same sentence.
    private bool IsByMedia(int t)
    {
        var sentence = _text.SentenceOf(t);
        foreach (var statement in _report.Reading.Statements)
        {
            if (statement.Source.Count > 0 && _report.SpeakerOf(statement) is { } speaker
                && Math.Abs(sentence.Paragraph - _text.SentenceOf(_text.TokenAt(statement.Source[0].Start)).Paragraph) <= 1
                && (speaker.Kind is SpeakerKind.Organisation or SpeakerKind.Document
                    || (speaker.NameParts is not null && sentence.Span.Contains(statement.Source[0].Start))))
            {
                return true;
            }
        }

        return false;
    }

    private bool SentenceHas(int t, WordSet words)
    {
        var sentence = _text.SentenceOf(t);
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (words.Contains(_text.Word(at)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Accuses => _accuses ??= HasAccusing();

    private bool HasAccusing()
    {
        for (var t = 0; t < _text.Count; t++)
        {
            if (Accusing.Contains(_text.Word(t)))
            {
                return true;
            }
        }

        return false;
    }
}
