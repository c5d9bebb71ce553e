namespace OnRecord.Tests.Settings.Dates;

/// <summary>One meaning of a date: the notation of TIMEX3, its modifier ("before", "end"), and the day, or the first
/// day and the day behind the last; all empty where absent.</summary>
internal sealed record DateCaseValue(string Timex, string Mod, string Value, string Start, string End)
{
    /// <summary>True when no calendar has such a day, or nothing tells its year.</summary>
    public bool IsOpen => Start.Length + End.Length == 0 && Value is "" or "not resolved";
}
