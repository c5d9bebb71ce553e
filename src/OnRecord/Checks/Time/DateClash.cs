using NodaTime;

namespace OnRecord.Checks.Time;

/// <summary>Two dates that stand beside each other as one, and cannot both hold.</summary>
/// <param name="Span">Both, with what stands between.</param>
/// <param name="Relative">The one that counts from the day of publication.</param>
/// <param name="Other">The other.</param>
/// <param name="Published">The day that they count from.</param>
internal sealed record DateClash(TextSpan Span, TextSpan Relative, TextSpan Other, LocalDate Published);
