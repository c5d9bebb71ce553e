namespace OnRecord.Settings.Dates;

/// <summary>Tells from the verbs beside a date whether it lies behind or ahead: the nearest one before it decides,
/// and where there is none, the nearest behind it.</summary>
internal static class OutlookReader
{
    private const int Furthest = 30;

    /// <summary>The outlook on the date at <paramref name="start"/>.</summary>
    public static Outlook Read(DateItems items, int start, int end)
    {
        for (var at = start - 1; at >= 0 && at >= start - Furthest; at--)
        {
            if (TryTell(items, at, out var outlook))
            {
                return outlook;
            }
        }

        for (var at = end; at < items.Count && at < end + Furthest; at++)
        {
            if (TryTell(items, at, out var outlook))
            {
                return outlook;
            }
        }

        return Outlook.Back;
    }

    private static bool TryTell(DateItems items, int at, out Outlook outlook)
    {
        var word = items[at].Word;
        outlook = word == DateWord.Future ? Outlook.Ahead : Outlook.Back;
        return word is DateWord.Future or DateWord.Past || IsRegularPast(items, at);
    }

    /// <summary>"Announced", "resigned"; not "need" or "Ted".</summary>
    public static bool IsRegularPast(DateItems items, int at)
    {
        const int shortest = 5;
        var item = items[at];
        if (item.Word != DateWord.Other || item.IsCapital || item.Span.Length < shortest)
        {
            return false;
        }

        var word = items.WordsOf(at);
        return word.EndsWith("ed", StringComparison.Ordinal) && word[^3] != 'e';
    }
}
