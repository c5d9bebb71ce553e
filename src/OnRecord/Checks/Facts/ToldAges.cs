using System.Globalization;
using OnRecord.People;
using OnRecord.People.Mentions;
using OnRecord.Settings;

namespace OnRecord.Checks.Facts;

/// <summary>Reads off how old the people are whom a report names: "Jane Smith, 34,", "34-year-old Jane
/// Smith".</summary>
internal static class ToldAges
{
    private const int Oldest = 122;
    private const int Reach = 4;
    private const double Certain = 0.6;
    private const string YearOld = "-year-old";

    /// <summary>The ages, in the order of the text.</summary>
    internal static IEnumerable<ToldOf> Find(CheckedReport report)
    {
        var text = report.Tokens;
        List<ToldOf> found = [];
        for (var i = 0; i < report.Discourse.Names.Count; i++)
        {
            var name = report.Discourse.Names[i];
            if (name.Kind == NameKind.Person && !report.IsQuoted(name.First)
                && (Behind(text, name.End) ?? Before(text, name.First)) is { } age)
            {
                found.Add(Told(report, report.Discourse.EntityOfName(i), age));
            }
        }

        found.AddRange(Linking(report));
        if (found.Count > 0)
        {
            found.AddRange(Bare(report, [.. found.OrderBy(static told => told.Place.Start)]));
        }

        return found.OrderBy(static told => told.Place.Start).DistinctBy(static told => told.Place);
    }

    // "Hale, who is 36,", "Hale is 36 years old", "she is 36".
    private static IEnumerable<ToldOf> Linking(CheckedReport report)
    {
        foreach (var (entity, mention) in report.Discourse.Log)
        {
            if (entity is { IsNamed: true, IsPlural: false, Kind: SpeakerKind.Person } && !report.IsQuoted(mention.Phrase.Head)
                && report.Discourse.LinkAt(mention.Phrase.Head) is { Confidence: >= Certain }
                && BehindIs(report.Tokens, mention.Phrase.End) is { } age)
            {
                yield return Told(report, entity, age);
            }
        }
    }

    private static TextSpan? BehindIs(TaggedText text, int end)
    {
        var verb = end + 2 < text.Count && text.Mark(end) == ',' && text.Is(end + 1, "who") ? end + 2 : end;
        if (verb + 2 >= text.Count || !(text.Is(verb, "is") || text.Is(verb, "turned")))
        {
            return null;
        }

        var at = text.Is(verb + 1, "now") || text.Is(verb + 1, "only") || text.Is(verb + 1, "just") ? verb + 2 : verb + 1;
        return at + 1 < text.Count && IsAge(text.Word(at)) && (text.Mark(at + 1) is ',' or '.' or ';' || text.Is(at + 1, "years")
            || text.Is(at + 1, "and")) && !(text.Is(at + 1, "years") && !text.Is(Math.Min(text.Count - 1, at + 2), "old"))
            ? text.Span(at, at + 1) : null;
    }

    private static ToldOf Told(CheckedReport report, Entity entity, TextSpan age) =>
        new(entity, "age", report.Text[age.Start..age.End], age);

    // "…, 34," "…, aged 34," "… (34)".
    private static TextSpan? Behind(TaggedText text, int end)
    {
        if (end + 2 >= text.Count || text.Mark(end) is not (',' or '('))
        {
            return null;
        }

        var at = text.Is(end + 1, "aged") || text.Is(end + 1, "age") || text.Is(end + 1, "now") ? end + 2 : end + 1;
        return at + 1 < text.Count && IsAge(text.Word(at))
            && text.Mark(at + 1) is ',' or ')' or '.' or ';' or '—' or '–'
            ? text.Span(at, at + 1) : null;
    }

    // "The 34-year-old mayor Jane Smith", but not "the then 34-year-old".
    private static TextSpan? Before(TaggedText text, int first)
    {
        for (var t = first - 1; t >= Math.Max(0, first - Reach); t--)
        {
            if (AgeOf(text, t) is { } age)
            {
                return t > 0 && (text.Is(t - 1, "then") || text.Is(t - 1, "then-")) ? null : age;
            }

            if (!text.Is(t, WordClass.Noun | WordClass.Adjective))
            {
                return null;
            }
        }

        return null;
    }

    // "The 36-year-old said": the only one whose age is told.
    private static IEnumerable<ToldOf> Bare(CheckedReport report, List<ToldOf> found)
    {
        var entity = found[0].Entity;
        var text = report.Tokens;
        for (var t = found.TrueForAll(told => told.Entity == entity) ? 1 : text.Count; t + 1 < text.Count; t++)
        {
            if (AgeOf(text, t) is { } age && text.Is(t - 1, "the") && text.Is(t + 1, WordClass.Finite)
                && !report.IsQuoted(t) && age.Start > found[0].Place.End)
            {
                yield return Told(report, entity, age);
            }
        }
    }

    private static TextSpan? AgeOf(TaggedText text, int t)
    {
        var word = text.Word(t);
        if (word.Length > YearOld.Length && word.EndsWith(YearOld, StringComparison.OrdinalIgnoreCase)
            && IsAge(word[..^YearOld.Length]))
        {
            var span = text.Span(t, t + 1);
            return span with { End = span.End - YearOld.Length };
        }

        return null;
    }

    private static bool IsAge(ReadOnlySpan<char> word) =>
        word.Length is 1 or 2 or 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var age)
            && age is > 0 and <= Oldest;
}
