using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Settings.Dates;

/// <summary>A test case of Microsoft's Recognizers-Text (MIT).</summary>
/// <param name="Input">A sentence.</param>
/// <param name="Written">The day it was written on; the default where none is told.</param>
/// <param name="Comment">What its authors say of it.</param>
/// <param name="NotSupported">The languages whose version of Recognizers-Text can't do it; empty for none.</param>
/// <param name="Results">The dates and times that the sentence holds.</param>
internal sealed record DateCase(
    string Input, LocalDate Written, string Comment, string NotSupported, IReadOnlyList<DateCaseResult> Results)
{
    private static readonly string[] DatedTypes =
        ["datetimeV2.date", "datetimeV2.daterange", "datetimeV2.datetime", "datetimeV2.datetimerange"];

    /// <summary>Those that tell a date; the others are durations, times of a day that is not told, and
    /// recurrences.</summary>
    public IEnumerable<DateCaseResult> Dated => Results.Where(result => DatedTypes.Contains(result.Type));

    /// <summary>All cases of DateTimeModel.json.</summary>
    public static IReadOnlyList<DateCase> ReadAll()
    {
        using var file = File.OpenRead(SharedData.Find("dates-and-numbers/DateTimeModel.json"));
        using var json = JsonDocument.Parse(file);
        return [.. json.RootElement.EnumerateArray().Select(Read)];
    }

    private static DateCase Read(JsonElement json) => new(
        Text(json, nameof(Input)),
        json.TryGetProperty("Context", out var context) ? DayOf(Text(context, "ReferenceDateTime")) : default,
        Text(json, nameof(Comment)),
        Text(json, nameof(NotSupported)),
        [.. json.GetProperty(nameof(Results)).EnumerateArray().Select(ReadResult)]);

    private static LocalDate DayOf(string time) => LocalDatePattern.Iso.Parse(time[..10]).Value;

    private static DateCaseResult ReadResult(JsonElement json) => new(
        Text(json, "TypeName"),
        json.TryGetProperty("Start", out var start) ? start.GetInt32() : -1,
        json.TryGetProperty("End", out var end) ? end.GetInt32() + 1 : -1,
        Text(json, "Text"),
        json.TryGetProperty("Resolution", out var resolution) && resolution.TryGetProperty("values", out var values)
            ? [.. values.EnumerateArray().Select(ReadValue)] : []);

    private static DateCaseValue ReadValue(JsonElement json) =>
        new(Text(json, "timex"), Text(json, "Mod"), Text(json, "value"), Text(json, "start"), Text(json, "end"));

    private static string Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
