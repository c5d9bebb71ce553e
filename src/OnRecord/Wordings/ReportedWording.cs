using NodaTime;
using OnRecord.Settings.Dates;

namespace OnRecord.Wordings;

/// <summary>A wording with what is known of the report that prints it and of whom the report gives it to.</summary>
public sealed record ReportedWording
{
    /// <summary>Id of the report; equal for wordings of one report and for no others.</summary>
    public required string Report { get; init; }

    /// <summary>The words.</summary>
    public required Wording Wording { get; init; }

    /// <summary>Who published the report; null when unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>When, as <see cref="OnRecord.Report.Published"/> has it; null when unknown.</summary>
    public string? Published { get; init; }

    /// <summary>Whose words the report says they are; null when it doesn't, or when it isn't known whom it
    /// means.</summary>
    public WordingSpeaker? Speaker { get; init; }

    /// <summary>The report's words before and behind, as far as they are looked at; null when unknown. A report that
    /// cuts a quotation tells the rest in its own words.</summary>
    public string? Around { get; init; }

    /// <summary>The day of publication; null when no day is known.</summary>
    internal LocalDate? Day => PublicationDay.Of(Published);

    /// <summary>The wordings of <paramref name="reading"/>, in the order of the text.</summary>
    /// <exception cref="ArgumentNullException">The reading is null.</exception>
    public static IReadOnlyList<ReportedWording> Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var speakers = new SpeakersOfReading(reading);
        return
        [
            .. WordingFinder.Find(reading).Select(wording => new ReportedWording
            {
                Report = reading.Report.Id,
                Wording = wording,
                Around = Surroundings.Of(
                    reading.Report.Text, new TextSpan(wording.Spans[0].Start, wording.Spans[^1].End)),
                Outlet = reading.Report.Outlet,
                Published = reading.Report.Published,
                Speaker = wording.Statement is { } statement ? speakers.Of(statement) : null,
            }),
        ];
    }
}
