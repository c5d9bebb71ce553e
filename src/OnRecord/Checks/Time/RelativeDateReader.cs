using OnRecord.Settings.Dates;
using OnRecord.Text;

namespace OnRecord.Checks.Time;

/// <summary>Tells the dates that count from the day of publication ("yesterday", "on Tuesday", "last week", "two days
/// ago") from those that do not ("8 March 2022"), and from those that count from a day of the story ("the next day",
/// "two days later") or measure ("the past two weeks").</summary>
internal static class RelativeDateReader
{
    private static readonly WordSet Naming = new(WordLists.Lines("named-weekdays"));

    /// <summary>What the date at <paramref name="index"/> of the report's dates counts; null when it does
    /// not.</summary>
    internal static RelativeDate? Read(CheckedReport report, int index)
    {
        var span = report.Dates[index].Span;
        var (first, end) = report.Tokens.TokensOf(span);
        var found = ReadCounted(report, first, end) ?? Read(report, first, end);
        return found is { Kind: TimeUnit.Day, Weekday: > 0 } && IsNamed(report, first, end) ? null : found;
    }

    // Two weeks ago, three days from now.
    private static RelativeDate? ReadCounted(CheckedReport report, int first, int end) =>
        EntryOf(report, end - 1).Word switch
        {
            DateWord.Ago => new RelativeDate(UnitOf(report, first, end), -2, 0),
            DateWord.Now when end - first > 2 && report.Tokens.Is(end - 2, "from") =>
                new RelativeDate(UnitOf(report, first, end), 2, 0),
            _ => null,
        };

    private static RelativeDate? Read(CheckedReport report, int first, int end)
    {
        var (shift, weekday) = (default(DateEntry?), 0);
        for (var t = first; t < end; t++)
        {
            var entry = EntryOf(report, t);
            switch (entry.Word)
            {
                case DateWord.DayFromToday:
                    return new RelativeDate(TimeUnit.Day, entry.Value, 0);
                case DateWord.Tonight:
                    return new RelativeDate(TimeUnit.Day, 0, 0);
                case DateWord.Shift when IsOfStory(report, t):
                    return null;
                case DateWord.Shift:
                    shift = entry;
                    break;
                case DateWord.Weekday:
                    weekday = entry.Value;
                    break;
                case DateWord.Digits or DateWord.Ordinal or DateWord.Number when shift is not null:
                    return null;
                default:
                    if (IsDated(report, t, entry))
                    {
                        return null;
                    }

                    if (shift is { } found && ReadShifted(entry, found.Value, weekday) is { } read)
                    {
                        return IsPlural(report, t) ? null : read;
                    }

                    break;
            }
        }

        return weekday > 0 ? new RelativeDate(TimeUnit.Day, shift?.Value ?? 0, weekday) : null;
    }

    private static RelativeDate? ReadShifted(DateEntry entry, int shift, int weekday) => entry.Word switch
    {
        DateWord.Unit when (TimeUnit)entry.Value >= TimeUnit.Week =>
            new RelativeDate((TimeUnit)entry.Value, shift, weekday),
        DateWord.PartOfDay => new RelativeDate(TimeUnit.Day, shift, 0),
        DateWord.Month => new RelativeDate(TimeUnit.Year, shift, 0),
        DateWord.Season => new RelativeDate(TimeUnit.Year, shift, 0),
        _ => null,
    };

    private static DateEntry EntryOf(CheckedReport report, int token)
    {
        var word = report.Tokens.Word(token);
        word = word.Length > 3 && word[^1] == '.' ? word[..^1] : word;
        return DateLexicon.Find(word);
    }

    // "The following week", "the previous day", "the next day", "the past week".
    private static bool IsOfStory(CheckedReport report, int token)
    {
        var tokens = report.Tokens;
        return tokens.Is(token, "following") || tokens.Is(token, "previous") || tokens.Is(token, "current")
            || tokens.Is(token, "past")
            || (token > 0 && tokens.Is(token - 1, "the"));
    }

    // A year, or a day of a month.
    private static bool IsDated(CheckedReport report, int token, DateEntry entry) =>
        entry.Word == DateWord.Ordinal || (report.Layout.TokenSpan[token].Kind == TokenKind.Number
            && report.Tokens.Word(token).IndexOfAny(':', '.') < 0 && !IsClock(report, token + 1));

    private static bool IsClock(CheckedReport report, int token) =>
        token < report.Tokens.Count && EntryOf(report, token).Word is DateWord.Am or DateWord.Pm or DateWord.OClock;

    private static bool IsPlural(CheckedReport report, int token) => report.Tokens.Word(token)[^1] is 's' or 'S';

    private static TimeUnit UnitOf(CheckedReport report, int first, int end)
    {
        for (var t = end - 1; t >= first; t--)
        {
            if (EntryOf(report, t) is { Word: DateWord.Unit } unit)
            {
                return (TimeUnit)unit.Value;
            }
        }

        return TimeUnit.Day;
    }

    // "Super Tuesday", "Tuesdays", "every Tuesday", and a programme or paper: "Sunday Times".
    private static bool IsNamed(CheckedReport report, int first, int end)
    {
        var tokens = report.Tokens;
        return (first > 0 && Naming.Contains(tokens.Word(first - 1)))
            || (end < tokens.Count && tokens.IsInOrganisationName(end) && tokens.IsInOrganisationName(end - 1))
            || tokens.Word(end - 1).EndsWith("days", StringComparison.OrdinalIgnoreCase);
    }
}
