using OnRecord.Checks.Time;
using OnRecord.People.Mentions;
using OnRecord.Settings.Dates;
using OnRecord.Text;

namespace OnRecord.Checks.Facts;

/// <summary>Tells whether two places of a report may speak of two things: of another day, another place, by another
/// speaker, or of a change.</summary>
internal sealed class Circumstances(CheckedReport report)
{
    private const int Before = 5;
    private const int Behind = 6;
    private const int Reach = 60;

    private static readonly WordSet Changes = new(WordLists.Lines("change-words"));

    /// <summary>True when nothing beside the tokens tells two things apart.</summary>
    internal bool MayBeOne(int one, int other) => MayBeOne((one, -1), (other, -1));

    /// <summary>The same, with the verb of each, which may tell of a change that both tell of.</summary>
    internal bool MayBeOne((int At, int Verb) one, (int At, int Verb) other) =>
        !IsOfChange(one.At, one.Verb) && !IsOfChange(other.At, other.Verb)
        && AreAlike(one.At, other.At);

    /// <summary>True when no speaker, day or place beside the tokens tells two things apart.</summary>
    internal bool AreAlike(int one, int other) =>
        !HaveTwoSpeakers(one, other) && !HaveTwoDays(one, other) && !HaveTwoPlaces(one, other);

    /// <summary>True when the words at the second token may take up those at the first: what is told of them on another
    /// day or elsewhere may still be told of the same.</summary>
    internal bool MayBeTakenUp(int one, int other) =>
        !IsOfChange(one) && !IsOfChange(other) && !HaveTwoSpeakers(one, other);

    /// <summary>True when the token's sentence tells of a change, or sets numbers against each other.</summary>
    internal bool IsOfChange(int token, int except = -1)
    {
        if (token > 0 && report.Tokens.Is(token - 1, "from") && IsBeforeTo(token))
        {
            return true;
        }

        var sentence = report.Tokens.SentenceOf(token);
        for (var t = Math.Max(sentence.FirstToken, token - Before); t < Math.Min(sentence.EndToken,
            token + Behind); t++)
        {
            if (t != except && Changes.Contains(report.Tokens.Word(t)))
            {
                return true;
            }
        }

        return false;
    }

    // "From 12 to 13", "from 12 people on Monday to 13".
    private bool IsBeforeTo(int token)
    {
        for (var t = token + 1; t < Math.Min(report.Tokens.SentenceOf(token).EndToken, token + Behind); t++)
        {
            if (report.Tokens.Is(t, "to"))
            {
                return true;
            }
        }

        return false;
    }

    private bool HaveTwoSpeakers(int one, int other)
    {
        var (first, second) = (SpeakerAt(one), SpeakerAt(other));
        return first is not null && second is not null && first != second;
    }

    private string? SpeakerAt(int token)
    {
        var index = report.Discourse.Spoken.ContentOf(token);
        return index >= 0 && index < report.Reading.Statements.Count
            ? report.Reading.Statements[index].Speaker ?? "?" + index : null;
    }

    private bool HaveTwoDays(int one, int other)
    {
        var (first, second) = (DatesOf(one), DatesOf(other));
        return first.Count > 0 && second.Count > 0 && !first.Any(date => second.Any(day => MayBeOneDay(date, day)));
    }

    private bool MayBeOneDay(DateMention one, DateMention other) =>
        DaySpan.Of(one.Value) is { } first && DaySpan.Of(other.Value) is { } second
        ? first.DaysTo(second) == 0
        : one.Span.In(report.Text).Equals(other.Span.In(report.Text), StringComparison.OrdinalIgnoreCase);

    // The token's sentence, as far as anybody reads.
    private (int First, int End) Around(int token)
    {
        var sentence = report.Tokens.SentenceOf(token);
        return (Math.Max(sentence.FirstToken, token - Reach), Math.Min(sentence.EndToken, token + Reach));
    }

    private List<DateMention> DatesOf(int token)
    {
        var (first, end) = Around(token);
        var (found, last) = (new List<DateMention>(), -1);
        for (var t = first; t < end; t++)
        {
            if (report.Tokens.DateOf(t) is >= 0 and var date && date != last)
            {
                found.Add(report.Dates[date]);
                last = date;
            }
        }

        return found;
    }

    private bool HaveTwoPlaces(int one, int other)
    {
        var (first, second) = (PlacesOf(one), PlacesOf(other));
        return first.Count > 0 && second.Count > 0 && !first.Overlaps(second);
    }

    private HashSet<string> PlacesOf(int token)
    {
        var (first, end) = Around(token);
        var names = report.Discourse.Names;
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var n = FirstNameFrom(names, first); n < names.Count && names[n].First < end; n++)
        {
            if (names[n].Kind is NameKind.Place)
            {
                found.Add(report.Tokens.Word(names[n].End - 1).ToString());
            }
        }

        return found;
    }

    private static int FirstNameFrom(List<NameSpan> names, int token)
    {
        var (low, high) = (0, names.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = names[middle].First >= token ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
