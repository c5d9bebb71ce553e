using OnRecord.Checks.Time;
using OnRecord.Settings;
using OnRecord.Text;

namespace OnRecord.Checks.Facts;

/// <summary>Finds days that exclude each other for what happens but once: "Smith was arrested on 3 May", "Smith,
/// arrested on 4 May".</summary>
internal sealed class EventDayFinder
{
    private const int FurthestDate = 8;
    private const int LongestVerb = 5;

    private static readonly WordSet Once = new(WordLists.Lines("once-verbs"));

    private readonly CheckedReport _report;
    private readonly TaggedText _tokens;

    private EventDayFinder(CheckedReport report) => (_report, _tokens) = (report, report.Tokens);

    /// <summary>Those of two dates that both count from the day of publication, or the others.</summary>
    internal static IEnumerable<NumberClash> Find(CheckedReport report, bool areRelative) =>
        report.Dates.Count < 2 ? [] : new EventDayFinder(report).Find(areRelative);

    private IEnumerable<NumberClash> Find(bool areRelative)
    {
        var told = new Dictionary<(object Whom, string Verb), (int Sentence, int Date, DaySpan Days)>();
        for (var i = 0; i < _report.Dates.Count; i++)
        {
            var date = _report.Dates[i];
            if (DaySpan.Of(date.Value) is not { } days
                || EventOf(_tokens.TokenAt(date.Span.Start)) is not { } happening)
            {
                continue;
            }

            var sentence = _tokens.SentenceIndex(_tokens.TokenAt(date.Span.Start));
            if (!told.TryGetValue(happening, out var before))
            {
                told[happening] = (sentence, i, days);
            }
            else if (before.Sentence != sentence && before.Days.DaysTo(days) > 0
                && areRelative == (RelativeDateReader.Read(_report, i) is not null
                    && RelativeDateReader.Read(_report, before.Date) is not null))
            {
                yield return new NumberClash(new FindingPlace(date.Span),
                    new FindingPlace(_report.Dates[before.Date].Span), happening.Verb);
            }
        }
    }

    // The verb before the date, with nothing but its phrases between, and whom it happened to.
    private (object Whom, string Verb)? EventOf(int date)
    {
        var floor = _tokens.SentenceOf(date).FirstToken;
        if (_report.IsQuoted(date))
        {
            return null;
        }

        for (var t = date - 1; t >= Math.Max(floor + 1, date - FurthestDate); t--)
        {
            if (_tokens.Is(t, WordClass.Verb) && !Auxiliaries.Holds(_tokens, t))
            {
                return Once.Contains(_tokens.Lemma(t)) && WhomOf(t, floor) is { } whom ? (whom, _tokens.Lemma(t))
                    : null;
            }

            if (_tokens.Mark(t) is ',' or ';' or '(' or ')'
                || _tokens.Is(t, WordClass.Relative | WordClass.Conjunction) || IsBound(t))
            {
                return null;
            }
        }

        return null;
    }

    // "Before Monday", "since May": another time than the event's.
    private bool IsBound(int token) =>
        _tokens.Is(token, "before") || _tokens.Is(token, "after") || _tokens.Is(token, "since")
        || _tokens.Is(token, "until");

    private object? WhomOf(int verb, int floor)
    {
        for (var t = verb - 1; t >= Math.Max(floor, verb - LongestVerb); t--)
        {
            if (_tokens.Is(t, WordClass.Noun))
            {
                return _report.Discourse.LinkAt(t)?.Entity is { IsNamed: true } entity ? entity
                    : t > floor && _tokens.Is(t - 1, "the") && _report.Facts.Tags.Parts[t] == Tagging.PartOfSpeech.Noun
                        ? _tokens.Lemma(t) : null;
            }

            if (!Auxiliaries.Holds(_tokens, t) && !_tokens.Is(t, WordClass.Adverb | WordClass.Relative)
                && _tokens.Mark(t) != ',')
            {
                return null;
            }
        }

        return null;
    }
}
