using OnRecord.Text;
using TaggedText = OnRecord.Settings.TaggedText;
using WordClass = OnRecord.Settings.WordClass;

namespace OnRecord.Checks.Captivity;

/// <summary>Finds where the writer leans on captives' word in one sentence: "the words of the prisoner prove", "as the
/// prisoner made clear", "it is now certain, because the prisoner said so", "is confirmed by the prisoner".</summary>
internal static class CaptiveAuthority
{
    // Words between the captive and the verb: "of the prisoner, a gunner from the north, prove".
    private const int Reach = 10;

    private static readonly string[][] Rows = [.. WordLists.Rows("captive-authority")];
    private static readonly WordSet Factive = With("factive");
    private static readonly WordSet That = With("that");
    private static readonly WordSet Sure = With("sure");
    private static readonly WordSet Leaning = With("leaning");

    private static readonly WordSet SaidNouns =
        new(WordLists.Rows("proving-words").Where(static row => row[1] == "said").Select(static row => row[0]));

    /// <summary>One finding a sentence.</summary>
    internal static IEnumerable<Finding> Find(CheckedReport report, CheckRule rule)
    {
        if (report.Cast is not { } cast)
        {
            yield break;
        }

        var last = -1;
        foreach (var phrase in cast.Phrases)
        {
            var sentence = report.Tokens.SentenceIndex(phrase.Head);
            if (sentence != last && VerbOf(report, phrase) is >= 0 and var verb && !IsOthers(report, cast, verb))
            {
                last = sentence;
                yield return At(report, rule, phrase, verb);
            }
        }

        foreach (var finding in OfWords(report, cast, rule))
        {
            yield return finding;
        }
    }

    // "The confession proves", "their testimony has confirmed".
    private static IEnumerable<Finding> OfWords(CheckedReport report, CaptiveCast cast, CheckRule rule)
    {
        var text = report.Tokens;
        for (var t = 1; t < text.Count - 1; t++)
        {
            if (CaptiveWords.Testimony.Contains(text.Word(t)) && text.Is(t - 1, WordClass.Determiner) && !report.IsQuoted(t)
                && VerbAfter(text, t) is >= 0 and var verb && !IsDenied(text, verb) && !IsOthers(report, cast, verb))
            {
                var words = report.Layout.TokenSpan[t].Span;
                var place = report.Layout.TokenSpan[verb].Span;
                yield return rule.At(place, $"{report.Quote(place)} makes proof of a captive’s "
                    + $"{words.In(report.Text).ToString()}.",
                    "Say what was said, and look for a source that is free to speak: "
                    + "captives' words confirm nothing.") with
                {
                    Evidence = [new FindingEvidence("shows the captivity") { Place = new FindingPlace(cast.Shown[0]) }],
                };
            }
        }
    }

    private static int VerbAfter(TaggedText text, int noun)
    {
        var end = Math.Min(text.SentenceOf(noun).EndToken, noun + 5);
        for (var t = noun + 1; t < end; t++)
        {
            var lemma = text.Lemma(t);
            if ((Factive.Contains(lemma) && text.Is(t, WordClass.Verb) && !IsPassive(text, t))
                || (That.Contains(lemma) && t + 1 < text.Count && text.Is(t + 1, "that"))
                || (lemma is "make" or "leave" or "put" && NearSure(text, t)))
            {
                return t;
            }

            if (!text.Is(t, WordClass.Adverb) && lemma is not ("have" or "do"))
            {
                return -1;
            }
        }

        return -1;
    }

    private static Finding At(CheckedReport report, CheckRule rule, CaptivePhrase phrase, int verb)
    {
        var place = report.Layout.TokenSpan[verb].Span;
        var captive = report.Tokens.Span(phrase.First, phrase.End);
        return rule.At(place, $"{report.Quote(place)} takes for a fact what {report.Quote(captive)} said.",
            "Say what was said, and look for a source that is free to speak: captives' words confirm nothing.") with
        {
            Evidence = [new FindingEvidence("speaks in captivity") { Place = new FindingPlace(captive) }],
        };
    }

    private static int VerbOf(CheckedReport report, CaptivePhrase phrase) =>
        Behind(report, phrase) is >= 0 and var verb ? verb
        : PassiveBefore(report, phrase) is >= 0 and var passive ? passive : SureOf(report, phrase);

    // "The prisoner confirmed", "the words of the prisoner prove", "what the prisoner said confirms", "made clear".
    private static int Behind(CheckedReport report, CaptivePhrase phrase)
    {
        var text = report.Tokens;
        var end = Math.Min(text.SentenceOf(phrase.Head).EndToken, phrase.End + Reach);
        var isWords = IsWords(report, phrase);
        var isAside = false;
        for (var t = phrase.End; t < end; t++)
        {
            if (report.IsQuoted(t) || text.Is(t, "that") || text.Mark(t) is ';' or ':')
            {
                return -1;
            }

            isAside ^= text.Mark(t) == ',';
            if (isAside || !(text.Is(t, WordClass.Verb) || (t == phrase.End && That.Contains(text.Lemma(t)))))
            {
                continue;
            }

            if (IsProving(report, t, isWords))
            {
                return IsDenied(text, t) ? -1 : t;
            }

            if (text.Is(t, WordClass.Finite) && !isWords && !IsAuxiliary(text, t))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsProving(CheckedReport report, int t, bool isWords)
    {
        var text = report.Tokens;
        var lemma = text.Lemma(t);
        return (Factive.Contains(lemma) && (isWords || !IsPassive(text, t)))
            || (isWords && That.Contains(lemma) && t + 1 < text.Count
                && (text.Is(t + 1, "that") || text.Is(t + 1, "how") || text.Is(t + 1, "why")))
            || (lemma is "make" or "leave" or "put" && t + 1 < text.Count && NearSure(text, t));
    }

    private static bool NearSure(TaggedText text, int verb)
    {
        for (var t = verb + 1; t < Math.Min(text.SentenceOf(verb).EndToken, verb + 5); t++)
        {
            if (text.Word(t) is "clear" or "plain" or "certain" or "doubt")
            {
                return true;
            }
        }

        return false;
    }

    // "Is confirmed by the captured driver".
    private static int PassiveBefore(CheckedReport report, CaptivePhrase phrase)
    {
        var text = report.Tokens;
        var first = Math.Max(text.SentenceOf(phrase.Head).FirstToken + 1, phrase.First - 6);
        for (var by = phrase.First - 1; by >= first; by--)
        {
            if (text.Is(by, "by") && Factive.Contains(text.Lemma(by - 1)) && text.Is(by - 1, WordClass.Verb)
                && !report.IsQuoted(by))
            {
                return IsDenied(text, by - 1) ? -1 : by - 1;
            }

            if (text.Is(by, WordClass.Finite) || text.Mark(by) == ',')
            {
                return -1;
            }
        }

        return -1;
    }

    // "It is now certain that …, because the prisoner said so"; "the prisoner's words are proof".
    private static int SureOf(CheckedReport report, CaptivePhrase phrase)
    {
        var text = report.Tokens;
        var sentence = text.SentenceOf(phrase.Head);
        var isWords = IsWords(report, phrase);
        if (!isWords && !IsLeantOn(text, phrase, sentence.FirstToken))
        {
            return -1;
        }

        for (var t = sentence.FirstToken; t < sentence.EndToken && t < sentence.FirstToken + 60; t++)
        {
            if (Sure.Contains(text.Word(t)) && !report.IsQuoted(t) && (t < phrase.First || isWords)
                && !(t > 0 && text.Is(t - 1, "in")) && IsAsserted(text, t, phrase) && !IsDenied(text, t))
            {
                return t;
            }
        }

        return -1;
    }

    // "It is certain that", "is proof of", "leaves no doubt"; not "a certain man" or "the known facts".
    private static bool IsAsserted(TaggedText text, int sure, CaptivePhrase phrase)
    {
        for (var t = sure - 1; t >= Math.Max(0, sure - 4); t--)
        {
            if (text.Word(t) is "is" or "are" or "was" or "now" or "no" or "beyond" or "be")
            {
                return sure < phrase.First || sure >= phrase.End;
            }
        }

        return false;
    }

    private static bool IsLeantOn(TaggedText text, CaptivePhrase phrase, int first)
    {
        for (var t = phrase.First - 1; t >= Math.Max(first, phrase.First - 4); t--)
        {
            if (Leaning.Contains(text.Word(t)))
            {
                return SaysSo(text, phrase) || text.Word(t) is "thanks" or "from" or "as" or "given";
            }
        }

        return false;
    }

    private static bool SaysSo(TaggedText text, CaptivePhrase phrase)
    {
        for (var t = phrase.End; t < Math.Min(text.SentenceOf(phrase.Head).EndToken, phrase.End + 5); t++)
        {
            if (WordLists.SaidVerbs.Contains(text.Word(t)) || Factive.Contains(text.Lemma(t)))
            {
                return true;
            }
        }

        return false;
    }

    // "The words of the prisoner", "the prisoner's account", "what the prisoner said".
    private static bool IsWords(CheckedReport report, CaptivePhrase phrase)
    {
        var text = report.Tokens;
        var first = text.SentenceOf(phrase.Head).FirstToken;
        for (var t = phrase.First - 1; t >= Math.Max(first, phrase.First - 4); t--)
        {
            if (SaidNouns.Contains(text.Word(t)) || text.Is(t, "what"))
            {
                return true;
            }
        }

        return phrase.Head + 2 < text.Count && text.Is(phrase.Head + 1, WordClass.Possessive)
            && (SaidNouns.Contains(text.Word(phrase.Head + 2))
                || (phrase.Head + 3 < text.Count && SaidNouns.Contains(text.Word(phrase.Head + 3))));
    }

    private static bool IsPassive(TaggedText text, int verb) =>
        text.Is(verb, WordClass.Participle) && verb > 0
        && text.Word(verb - 1) is "is" or "are" or "was" or "were" or "been" or "being" or "be";

    private static bool IsAuxiliary(TaggedText text, int t) =>
        text.Lemma(t) is "have" or "be" or "do" || text.Word(t) is "said";

    private static bool IsDenied(TaggedText text, int verb)
    {
        for (var t = Math.Max(text.SentenceOf(verb).FirstToken, verb - 3);
            t < Math.Min(text.SentenceOf(verb).EndToken, verb + 2); t++)
        {
            if (text.Word(t) is "nothing" or "if" or "whether" or "may" or "might" or "could" or "would"
                || (Settings.Negators.Hold(text, t) && !(t + 1 < text.Count && text.Is(t + 1, "doubt"))
                    && !text.Is(t, "no")))
            {
                return true;
            }
        }

        return false;
    }

    // What a minister or a court makes of it is theirs to answer for.
    private static bool IsOthers(CheckedReport report, CaptiveCast cast, int token)
    {
        var at = report.Layout.TokenSpan[token].Span;
        return report.Reading.Statements.Any(statement => statement.Source.Count > 0
            && statement.Content.Any(content => content.Contains(at)) && cast.SourceOf(statement) is null
            && statement.Cue.All(cue => !cue.Contains(at))
            && !SaidNouns.Contains(LastWord(report, statement.Source[0])));
    }

    private static ReadOnlySpan<char> LastWord(CheckedReport report, TextSpan span) =>
        report.Tokens.Word(report.Tokens.TokensOf(span).End - 1);

    private static WordSet With(string part) => new(Rows.Where(row => row[1] == part).Select(static row => row[0]));
}
