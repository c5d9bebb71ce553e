using OnRecord.Settings.Dates;

namespace OnRecord.Checks.Time;

/// <summary>A day of the week that stands beside its date: "Tuesday, May 4, 2023", "4 May (a Tuesday)".</summary>
/// <param name="Place">Both, with what stands between them.</param>
/// <param name="Date">Where the date alone stands.</param>
/// <param name="Fields">The date; its weekday is what the words say, and its year 0 where they tell none.</param>
/// <param name="Outlook">Whether the sentence looks back or ahead.</param>
internal sealed record WeekdayDate(FindingPlace Place, FindingPlace Date, DateFields Fields, Outlook Outlook);
