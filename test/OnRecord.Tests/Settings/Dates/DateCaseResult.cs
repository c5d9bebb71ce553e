namespace OnRecord.Tests.Settings.Dates;

/// <summary>A date or time that a case expects.</summary>
/// <param name="Type">Its kind, such as "datetimeV2.date".</param>
/// <param name="Start">Index of its first UTF-16 code unit.</param>
/// <param name="End">Index just past its last.</param>
/// <param name="Text">Its words in lower case.</param>
/// <param name="Values">What it can mean: where the words leave open whether the last or the next such day is meant,
/// both are given.</param>
internal sealed record DateCaseResult(string Type, int Start, int End, string Text,
    IReadOnlyList<DateCaseValue> Values);
