using OnRecord.Settings.Dates;

namespace OnRecord.Checks.Time;

/// <summary>Finds the days of the week that stand beside their dates, in the writer's own words and in the
/// title.</summary>
internal static class WeekdayDateFinder
{
    /// <summary>Those of the title, then those of the text, each in order.</summary>
    internal static List<WeekdayDate> Find(CheckedReport report)
    {
        var found = new List<WeekdayDate>();
        if (report.Title is { } title)
        {
            var reader = new WeekdayDateReader(title.Text, inTitle: true, found);
            foreach (var sentence in title.SentenceSpan)
            {
                reader.Read(title.TokenSpan[sentence.FirstToken..sentence.EndToken]);
            }
        }

        FindInText(report, found);
        return found;
    }

    private static void FindInText(CheckedReport report, List<WeekdayDate> found)
    {
        var reader = new WeekdayDateReader(report.Text, inTitle: false, found);
        var (first, last) = (found.Count, -1);
        foreach (var date in report.Dates)
        {
            var sentence = report.Tokens.SentenceIndex(report.Tokens.TokenAt(date.Span.Start));
            if (sentence > last && HasWeekday(date.Span.In(report.Text)))
            {
                last = sentence;
                var tokens = report.Layout.SentenceSpan[sentence];
                reader.Read(report.Layout.TokenSpan[tokens.FirstToken..tokens.EndToken]);
            }
        }

        for (var i = found.Count - 1; i >= first; i--)
        {
            if (report.IsQuoted(report.Tokens.TokenAt(found[i].Place.Span.Start)))
            {
                found.RemoveAt(i);
            }
        }
    }

    private static bool HasWeekday(ReadOnlySpan<char> words)
    {
        foreach (var part in words.SplitAny(' ', ',', '(', '.', '-', '–', '\n', '\u00A0', '\'', '’'))
        {
            if (DateLexicon.Find(words[part]).Word == DateWord.Weekday)
            {
                return true;
            }
        }

        return false;
    }
}
