using OnRecord.People.Mentions;
using OnRecord.People.Protecting;
using OnRecord.Text;
using TaggedText = OnRecord.Settings.TaggedText;
using WordClass = OnRecord.Settings.WordClass;

namespace OnRecord.Checks.Captivity;

/// <summary>Finds the names that the writer gives captives, whether they speak or not: "the captured soldier, Ann
/// Bell,", "Ann Bell, one of the prisoners,", "the hostage is Ann Bell", "her name is Ann Bell".</summary>
internal sealed class CaptiveNames
{
    private const int NameReach = 80;

    private readonly CheckedReport _report;
    private readonly TaggedText _text;
    private readonly CaptiveCast _cast;

    private CaptiveNames(CheckedReport report, CaptiveCast cast) =>
        (_report, _text, _cast) = (report, report.Tokens, cast);

    /// <summary>The names, each with what shows the captivity.</summary>
    internal static IEnumerable<CaptiveName> Find(CheckedReport report)
    {
        if (report.Cast is { } cast)
        {
            var names = new CaptiveNames(report, cast);
            foreach (var name in cast.Phrases.SelectMany(names.Of))
            {
                yield return name;
            }
        }

        foreach (var name in CaptiveTitle.Find(report))
        {
            yield return name;
        }
    }

    private IEnumerable<CaptiveName> Of(CaptivePhrase phrase)
    {
        // "The hostage's mother, Ann Bell,", but "the hostage's name is Ann Bell".
        var isOwner = phrase.End < _text.Count && _text.Is(phrase.End, WordClass.Possessive);
        if (isOwner && !(phrase.End + 1 < _text.Count && _text.Is(phrase.End + 1, "name")))
        {
            yield break;
        }

        if (NameAt(phrase.Head + 1) is { } inside && inside.First < phrase.End)
        {
            yield return Named(inside, phrase);
        }
        else if (Behind(phrase) is { } behind)
        {
            yield return Named(behind, phrase);
        }

        if (Before(phrase) is { } before)
        {
            yield return Named(before, phrase);
        }

        if (phrase.IsTold && NameIs(phrase) is { } told)
        {
            yield return Named(told, phrase);
        }

        if (phrase.IsTold && Next(phrase) is { } next)
        {
            yield return Named(next, phrase) with { IsSure = false };
        }
    }

    private CaptiveName Named(NameSpan name, CaptivePhrase phrase)
    {
        var shown = phrase.IsTold ? phrase : _cast.Phrases.First(static one => one.IsTold);
        return new CaptiveName(new FindingPlace(_text.Span(name.First, name.End)),
            new FindingPlace(_text.Span(shown.First, shown.End)), shown.Kind);
    }

    // "The prisoner, Private Ann Bell,", "the prisoner is Ann Bell", "the prisoner identified himself as Ann Bell".
    private NameSpan? Behind(CaptivePhrase phrase)
    {
        var t = phrase.End;
        var hasMark = t < _text.Count && _text.Mark(t) is ',' or '(' or '–' or '—' or ':';
        t += hasMark ? 1 : 0;
        var calls = 0;
        while (t < _text.Count && calls < 6 && CaptiveWords.Calling.Contains(_text.Word(t)) && NameAt(t) is null)
        {
            (t, calls) = (t + 1, calls + 1);
        }

        var trades = 0;
        while (t < _text.Count && trades < 3 && NameAt(t) is null && IsTrade(t))
        {
            (t, trades) = (t + 1, trades + 1);
        }

        return (hasMark || calls > 0 || trades > 0) && NameAt(t) is { } name && IsWhole(name, trades > 0)
            && !IsSaying(name, hasMark && calls == 0) && !IsDenied(phrase.End, t) ? name
            : calls > 0 && NamedRun(t) is { } run && !IsDenied(phrase.End, t) ? run : null;
    }

    // "Ann Bell, 34, one of the prisoners,".
    private NameSpan? Before(CaptivePhrase phrase)
    {
        var t = phrase.First - 1;
        if (t < 1 || _text.Mark(t) is not (',' or '(' or '–' or '—') || !IsOne(phrase))
        {
            return null;
        }

        if (t > 2 && _text.Is(t - 1, WordClass.Number) && _text.Mark(t - 2) == ',')
        {
            t -= 2;
        }

        var index = _report.Discourse.Sources.NameOf[t - 1];
        if (index < 0 || _report.IsQuoted(t - 1))
        {
            return null;
        }

        var name = _report.Discourse.Names[index];
        var isObject = name.First > 0 && _text.Is(name.First - 1, WordClass.Preposition | WordClass.Possessive);
        return name.Kind == NameKind.Person && name.End == t && !isObject ? name : null;
    }

    // "His name is Ann Bell", behind the prisoner and in the same paragraph.
    private NameSpan? NameIs(CaptivePhrase phrase)
    {
        var end = Math.Min(_text.Count - 2, phrase.End + NameReach);
        var paragraph = _text.SentenceOf(phrase.Head).Paragraph;
        for (var t = phrase.End; t < end && _text.SentenceOf(t).Paragraph == paragraph; t++)
        {
            var isName = _text.Is(t, "name") && t > 0
                && _text.Word(t - 1) is "his" or "her" or "His" or "Her" or "whose"
                && _text.Word(t + 1) is "is" or "was";
            var isCalled = _text.Word(t) is "is" or "was" && t > 0
                && _text.Word(t - 1) is "he" or "she" or "He" or "She"
                && _text.Word(t + 1) is "called" or "named";
            if ((isName || isCalled) && !_report.IsQuoted(t) && (NameAt(t + 2) ?? NamedRun(t + 2)) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    // "The prisoner was born by the sea. Ann Bell has two sisters."
    private NameSpan? Next(CaptivePhrase phrase)
    {
        var index = _text.SentenceIndex(phrase.Head);
        var sentences = _report.Layout.SentenceSpan;
        if (phrase.First != sentences[index].FirstToken || index + 1 >= sentences.Length || !IsOne(phrase)
            || sentences[index + 1].Paragraph != sentences[index].Paragraph)
        {
            return null;
        }

        var first = sentences[index + 1].FirstToken;
        return NameAt(first) is { Length: > 1 } name && name.End < _text.Count && _text.Is(name.End, WordClass.Finite)
            && !IsSaying(name, true) && IsNew(name) ? name : null;
    }

    private bool IsNew(NameSpan name)
    {
        var family = _text.Word(name.End - 1);
        foreach (var other in _report.Discourse.Names)
        {
            if (other.First >= name.First)
            {
                return true;
            }

            if (_text.Word(other.End - 1).Equals(family, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsOne(CaptivePhrase phrase)
    {
        var first = _text.Word(phrase.First);
        return first is "one" or "One"
            || (first is "a" or "an" or "another" or "the" or "The" && _text.Word(phrase.Head)[^1] is not 's');
    }

    private NameSpan? NameAt(int token)
    {
        if (token >= _text.Count || _report.IsQuoted(token))
        {
            return null;
        }

        var index = _report.Discourse.Sources.NameOf[token];
        if (index < 0 || _report.Discourse.Names[index] is not { Kind: NameKind.Person } name)
        {
            return null;
        }

        return name.First == token ? name : null;
    }

    // Words in capitals where nothing but a name can stand, whatever the tagger takes them for.
    private NameSpan? NamedRun(int token)
    {
        var end = token;
        while (end < Math.Min(_text.Count, token + 4) && char.IsUpper(_text.Mark(end)) && !_report.IsQuoted(end)
            && _text.DateOf(end) < 0)
        {
            end++;
        }

        return end - token > 1 && (end == _text.Count || !_text.Is(end, WordClass.Noun))
            && !_text.Is(token, WordClass.Adjective | WordClass.Determiner)
            ? new NameSpan(token, end, NameKind.Person) : null;
    }

    private bool IsTrade(int token) =>
        SpeakerNouns.Find(_text.Word(token)) is { Kind: SpeakerKind.Person }
        || EvidenceWords.RoleOf(_text.Word(token)) == EvidenceRole.Soldier
        || _text.Is(token, "the") || _text.Is(token, "a");

    private static bool IsWhole(NameSpan name, bool hasTrade) => name.Length > 1 || hasTrade;

    // "The prisoner, Ann Bell said": somebody who tells of the prisoner.
    private bool IsSaying(NameSpan name, bool isBare) =>
        isBare && name.End < _text.Count && WordLists.SaidVerbs.Contains(_text.Word(name.End));

    private bool IsDenied(int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (_text.Word(t) is "not" or "by" && !(t > 0 && _text.Is(t - 1, "goes")))
            {
                return true;
            }
        }

        return false;
    }
}
