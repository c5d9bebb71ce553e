using System.Collections.Frozen;
using OnRecord.Settings;
using OnRecord.Text;

namespace OnRecord.Checks.Sources;

/// <summary>Finds words that pass something on without saying who says it: "is believed to be", "reportedly".</summary>
internal sealed class AgentlessCues
{
    private static readonly FrozenDictionary<string, (string Part, string Who)>.AlternateLookup<ReadOnlySpan<char>>
        Cues = WordLists.Rows("agentless-cues")
            .ToFrozenDictionary(static row => row[0], static row => (row[1], row[2]), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordSet CueWords = new(Cues.Dictionary.Keys);
    private static readonly WordSet Accusing = new(WordLists.Lines("accusing-words"));
    private static readonly WordSet Pictures = new(WordLists.Lines("picture-words"));

    private static readonly WordSet Before = Beside("before");
    private static readonly WordSet Behind = Beside("behind");

    private const WordClass BeginsClause = WordClass.Determiner | WordClass.Proper | WordClass.Pronoun;

    // Of a sentence without end so many words to each side are looked at.
    private const int MostOfSentence = 60;

    // "Is widely and rightly believed".
    private const int Reach = 4;
    private const int ShortestCue = 4;

    private readonly CheckedReport _report;
    private readonly TaggedText _text;
    private readonly Answers _answers;
    private bool? _accuses;

    internal AgentlessCues(CheckedReport report) =>
        (_report, _text, _answers) = (report, report.Tokens, new Answers(report));

    /// <summary>The cues outside quotations that nobody in the report answers for, in the order of the text.</summary>
    internal IEnumerable<AgentlessCue> Find()
    {
        for (var t = 0; t < _text.Count; t++)
        {
            var word = _text.Word(t);
            if (word.Length >= ShortestCue && CueWords.Contains(word) && !_report.IsQuoted(t)
                && Cues.TryGetValue(word, out var cue)
                && !_report.IsHeadline(_text.SentenceOf(t).Paragraph) && FirstOf(t, cue.Part) is >= 0 and var first
                && !IsAnswered(t))
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
        "adverb" => _answers.IsReported(t) ? -1 : t,
        "alleged" => Accuses ? -1 : t,
        _ => IsReports(t) && !_answers.IsReported(t) ? t : -1,
    };

    // The form of "be" before the participle, unless a modal goes before it: "it can be said" says no more than "I
    // say".
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
            || (isIt && (_text.Is(t + 1, "that") || _text.Is(t + 1, BeginsClause)));
    }

    // Somebody seen doing something or somewhere; on television all could see it, and "seen as" is judged.
    private bool IsSeen(int t)
    {
        if (t + 1 >= _text.Count || !_text.Is(t, WordClass.Participle) || Auxiliary(t) is not (> 0 and var be))
        {
            return false;
        }

        var isPerson = _text.Is(be - 1, "he") || _text.Is(be - 1, "she") || _text.Is(be - 1, "they")
            || _report.Discourse.LinkAt(be - 1) is
            { Entity.Kind: SpeakerKind.Person or SpeakerKind.Group or SpeakerKind.Unnamed };
        var isThere = _text.Is(t + 1, WordClass.Gerund)
            || _text.Word(t + 1) is "in" or "at" or "near" or "outside" or "inside";
        return isPerson && isThere && _text.Word(be) is "was" or "were" or "has" or "have" or "had" && !IsPictured(t);
    }

    // "There are reports that", "Unconfirmed reports say": nobody's. "Two reports" and "the reports" are somebody's.
    private bool IsReports(int t)
    {
        if (t + 1 >= _text.Count || !_text.Is(t, WordClass.Noun))
        {
            return false;
        }

        var before = t - 1;
        var isNobodys = t == _text.SentenceOf(t).FirstToken || Before.Contains(_text.Word(before))
            || (before > 0 && _text.Is(before, WordClass.Verb) && IsThere(before));
        return isNobodys && (Behind.Contains(_text.Word(t + 1)) || WordLists.SaidVerbs.Contains(_text.Word(t + 1)));
    }

    private bool IsThere(int verb) => _text.Is(verb - 1, "there") || (verb > 1 && _text.Is(verb - 2, "there"));

    // Somebody's words; or "by" says whose.
    private bool IsAnswered(int t) => _answers.IsSaid(t)
        || (t + 1 < _text.Count && (_text.Is(t + 1, "by") || (t + 2 < _text.Count && _text.Is(t + 2, "by"))));

    private bool IsPictured(int t)
    {
        var sentence = _text.SentenceOf(t);
        var end = Math.Min(sentence.EndToken, t + MostOfSentence);
        for (var at = Math.Max(sentence.FirstToken, t - MostOfSentence); at < end; at++)
        {
            if (Pictures.Contains(_text.Word(at)))
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

    private static WordSet Beside(string side) =>
        new(WordLists.Rows("report-words").Where(row => row[1] == side).Select(static row => row[0]));
}
