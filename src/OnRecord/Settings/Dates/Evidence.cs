namespace OnRecord.Settings.Dates;

/// <summary>Tells dates from their false friends ("March", "May", "2016", "the 8th") by what stands beside
/// them.</summary>
internal static class Evidence
{
    /// <summary>True when a month that stands without day and year is one.</summary>
    public static bool IsMonth(DateItems items, int at)
    {
        var (month, before, after) = (items[at], items[at - 1], items[at + 1]);
        if (month.Entry.Note == DateNote.None)
        {
            return true;
        }

        if (!month.IsCapital && month.Entry.Note.HasFlag(DateNote.Word))
        {
            return before.Word == DateWord.In && month.Value == 5;
        }

        return !IsVerb(items, at + 1)
            && (IsDatePreposition(before) || (before.Word == DateWord.The && month.Value != 5
            && IsDatePreposition(items[at - 2])) || IsPartOfMonth(before, items[at - 2])
            || IsJoinedMonth(before, items[at - 2]) || IsJoinedMonth(after, items[at + 2]));
    }

    /// <summary>True when the name of a day of the week is one, and not the sun, nor what somebody did.</summary>
    public static bool IsWeekday(DateItems items, int at)
    {
        var (day, before, after) = (items[at], items[at - 1], items[at + 1]);
        return day.Entry.Note == DateNote.None
            || (before.Word is DateWord.On or DateWord.Shift or DateWord.Unit && (day.IsCapital
            || before.Word == DateWord.On))
            || (day.IsCapital && (after.Word is DateWord.At or DateWord.PartOfDay or DateWord.Digits or DateWord.Ordinal
                || (before.Word is DateWord.And or DateWord.Or && items[at - 2].Word == DateWord.Weekday)));
    }

    /// <summary>True when a season is meant, and no fall in prices.</summary>
    public static bool IsSeason(DateItems items, int at) => !items[at].Entry.Note.HasFlag(DateNote.Word)
        || items[at].IsCapital
        || items[at + 1].Word is not (DateWord.In or DateWord.Of or DateWord.From or DateWord.To);

    /// <summary>True when four digits are a year and no count of anything.</summary>
    public static bool IsYear(DateItems items, int at)
    {
        var (before, after) = (items[at - 1], items[at + 1]);
        var goesOn = IsCutOffAfter(items, at + 1) && !(after.IsDash && items[at + 2].IsYear);
        if (goesOn || IsCutOffBefore(items, at) || after.IsMark('%') || (after.IsTight && after.Word != DateWord.Mark))
        {
            return false;
        }

        var isUsual = items[at].Value is >= 1900 and <= 2050;
        return before.Word switch
        {
            DateWord.In or DateWord.Since => isUsual || !after.IsCommonWord,
            DateWord.Edge or DateWord.Season => isUsual,
            DateWord.Unit => before.IsUnit(TimeUnit.Year),
            DateWord.Of or DateWord.By or DateWord.From or DateWord.To or DateWord.Before or DateWord.After
                or DateWord.Until or DateWord.Between or DateWord.Approx => isUsual && !after.IsCommonWord,
            DateWord.And or DateWord.Or => items[at - 2].IsYear && isUsual && !after.IsCommonWord,
            _ => false,
        };
    }

    /// <summary>True when "22/4" is a day, and no fraction.</summary>
    public static bool IsSlashedDay(DateItems items, int at) => items[at + 3].Word != DateWord.Of
        && (IsDatePreposition(items[at - 1]) || items[at - 1].IsDash
            || items[at - 1].Word is DateWord.None or DateWord.On or DateWord.For
            || (items[at - 1].Word is DateWord.Or or DateWord.And or DateWord.Mark
            && items[at - 2].Word == DateWord.Digits));

    /// <summary>True when a number alone is a day of a month: what is counted would stand behind it.</summary>
    public static bool IsLoneDay(DateItems items, int at, int end) =>
        items[end].Word is DateWord.None or DateWord.In or DateWord.On or DateWord.At or DateWord.And or DateWord.Or
            or DateWord.From or DateWord.Between or DateWord.Approx or DateWord.Past or DateWord.Future
            || (items[end].Word == DateWord.Mark && !IsCutOffAfter(items, end) && !items[end].IsMark('%'))
            || (items[at].Word == DateWord.Ordinal && items[end].Word is DateWord.Digits or DateWord.Number);

    /// <summary>True when more digits stand before a mark that touches the digits at <paramref name="at"/>: they are
    /// part of a longer number or a code.</summary>
    public static bool IsCutOffBefore(DateItems items, int at) =>
        items[at].IsTight && (items[at - 1].Word != DateWord.Mark
            || (items[at - 1].IsTight && items[at - 1].Value is '-' or '/' or '.' or '\''
            && items[at - 2].Word is DateWord.Other)
            || (items[at - 1].IsTight && items[at - 1].Value is '-' or '/' or '.' or '\'' or ':' or ','
                && items[at - 2].Word is DateWord.Digits));

    /// <summary>The same for what stands behind.</summary>
    public static bool IsCutOffAfter(DateItems items, int end) =>
        items[end].IsTight && (items[end].Word is not DateWord.Mark and not DateWord.None
            || (items[end].Value is '-' or '/' or '.' or ':' or ',' && items[end + 1].IsTight
                && items[end + 1].Word != DateWord.Mark));

    /// <summary>True for a verb that tells what somebody did: what stands before it is a name.</summary>
    public static bool IsVerb(DateItems items, int at) =>
        items[at].Word is DateWord.Past or DateWord.Future || OutlookReader.IsRegularPast(items, at);

    private static bool IsDatePreposition(DateItem before) =>
        before.Word is DateWord.In or DateWord.Since or DateWord.Until
        or DateWord.Shift or DateWord.Edge or DateWord.From or DateWord.Before or DateWord.After or DateWord.By
        or DateWord.Between or DateWord.To;

    // the end of March, mid-March, the first week of March
    private static bool IsPartOfMonth(DateItem before, DateItem part) => (before.Word == DateWord.Of || before.IsDash)
        && part.Word is DateWord.Edge or DateWord.Unit or DateWord.Ordinal or DateWord.Weekday;

    private static bool IsJoinedMonth(DateItem joiner, DateItem other) => other.Word == DateWord.Month
        && (joiner.Word is DateWord.To or DateWord.And or DateWord.Or or DateWord.Until || joiner.IsDash);
}
