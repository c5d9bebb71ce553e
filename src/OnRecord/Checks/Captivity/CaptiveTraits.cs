using OnRecord.People.Mentions;
using OnRecord.People.Protecting;
using TaggedText = OnRecord.Settings.TaggedText;
using WordClass = OnRecord.Settings.WordClass;

namespace OnRecord.Checks.Captivity;

/// <summary>Finds what tells who a captive is to those who know them, without a name: age, unit and home.</summary>
internal static class CaptiveTraits
{
    /// <summary>For each captive of whom a sentence tells two such things or more, the words and the
    /// captive.</summary>
    internal static IEnumerable<(CaptivePhrase Captive, IReadOnlyList<TextSpan> Traits)> Find(CheckedReport report)
    {
        if (report.Cast is not { } cast)
        {
            yield break;
        }

        var last = -1;
        foreach (var phrase in cast.Phrases)
        {
            var sentence = report.Tokens.SentenceIndex(phrase.Head);
            if (sentence != last && IsOne(report.Tokens, phrase) && In(report, phrase) is { Count: > 1 } traits)
            {
                last = sentence;
                yield return (phrase, traits);
            }
        }
    }

    private static bool IsOne(TaggedText text, CaptivePhrase phrase) =>
        text.Word(phrase.Head)[^1] is not 's' || text.Word(phrase.First) is "one" or "One";

    // One of each kind: an age, a unit, a home.
    private static List<TextSpan> In(CheckedReport report, CaptivePhrase phrase)
    {
        var text = report.Tokens;
        var end = Math.Min(text.SentenceOf(phrase.Head).EndToken, phrase.End + 30);
        (TextSpan? age, TextSpan? unit, TextSpan? home) = (null, null, null);
        for (var t = phrase.First; t < end && !report.IsQuoted(t); t++)
        {
            age ??= IsAge(text, t) ? text.Span(t, t + 1) : null;
            unit ??= CaptiveWords.Unit.Contains(text.Word(t)) && t > 0 && IsNumbered(text, t - 1) ? text.Span(t - 1, t + 1) : null;
            home ??= HomeAt(report, t);
        }

        return [.. new[] { age, unit, home }.OfType<TextSpan>().Order()];
    }

    // "23" between commas, "23-year-old", "aged 23".
    private static bool IsAge(TaggedText text, int t) =>
        Ages.IsYearOld(text.Word(t)) || (text.Word(t).EndsWith("-year-old", StringComparison.Ordinal))
        || (text.Is(t, WordClass.Number) && text.Word(t).Length == 2 && char.IsAsciiDigit(text.Mark(t)) && t > 0
            && ((text.Mark(t - 1) == ',' && t + 1 < text.Count && text.Mark(t + 1) is ',' or '.')
                || text.Is(t - 1, "aged") || (t + 1 < text.Count && text.Is(t + 1, "years"))));

    private static bool IsNumbered(TaggedText text, int t) =>
        char.IsAsciiDigit(text.Mark(t)) || text.Is(t, WordClass.Proper);

    // "From Omsk", "from the village of Oda", "born in Omsk", "a native of Omsk".
    private static TextSpan? HomeAt(CheckedReport report, int t)
    {
        var text = report.Tokens;
        var isHome = text.Is(t, "from") || (text.Is(t, "in") && text.Word(t - 1) is "born" or "lives" or "lived")
            || (text.Is(t, "of") && text.Word(t - 1) is "native" or "resident" or "village" or "town");
        if (!isHome || t == 0 || t + 1 >= text.Count)
        {
            return null;
        }

        var name = report.Discourse.Sources.NameOf[t + 1];
        return name >= 0 && report.Discourse.Names[name] is { Kind: NameKind.Place or NameKind.Other } place
            ? text.Span(place.First, place.End)
            : name < 0 && char.IsUpper(text.Mark(t + 1)) && text.Is(t + 1, WordClass.Proper) && text.DateOf(t + 1) < 0
                ? text.Span(t + 1, t + 2) : null;
    }
}
