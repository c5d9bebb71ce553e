using NodaTime;

namespace OnRecord.Wordings;

/// <summary>A wording made ready for comparing it with many others.</summary>
internal sealed class ComparedWording
{
    private IReadOnlySet<ulong>? _around;

    internal ComparedWording(ReportedWording reported)
    {
        Reported = reported;
        Words = FoldedWords.Of(reported.Wording);
        Day = reported.Day;
        Speaker = reported.Speaker is { } speaker ? new ComparedSpeaker(speaker) : null;
    }

    internal ReportedWording Reported { get; }

    internal FoldedWords Words { get; }

    internal LocalDate? Day { get; }

    internal ComparedSpeaker? Speaker { get; }

    /// <summary>The words that the report has beside it and not in it, by their keys.</summary>
    internal IReadOnlySet<ulong> Around => _around ??= FoldedWords.Of(Reported.Around ?? "").Keys()
        .Except(Words.Keys()).ToHashSet();

    /// <summary>What counts as its occasion where occasions are counted: a speaker's day; the report where either is
    /// unknown.</summary>
    internal string Occasion => Day is { } day && Speaker is { } speaker
        ? $"{day.Year}-{day.DayOfYear} {speaker.Letters}" : Reported.Report;
}
