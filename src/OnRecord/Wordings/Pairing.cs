using NodaTime;

namespace OnRecord.Wordings;

/// <summary>Decides whether two wordings are one utterance.</summary>
/// <remarks>
/// A sum of evidence against what is asked for, which rises with the days between the two: the same day's reports quote
/// the same speeches, while on another day a speaker says much again. The weights were chosen on pairs of quotations
/// from PolNeAR's training texts (<c>training threads</c>); each has the sign that its reason gives it.
/// </remarks>
internal static class Pairing
{
    // In nats, as the surprise of the shared words is.
    private const double PerWord = 1;
    private const double NotWhole = 6;
    private const double PerContrary = 10;
    private const double PerEdit = 4;
    private const double PerEditAndDays = 1;

    // Reports that name one person; that name two, as sure as the readings are of them; that name nobody. Words that
    // are the same may be misattributed, other words of another speaker are an echo.
    private const double SameSpeaker = 1.5;
    private const double OtherSpeaker = 6;
    private const double Echo = 30;
    private const double LeastDoubt = 0.005;
    private const double NobodyNamed = 4;

    // For each other utterance that the two reports share.
    private const double PerCompany = 2;
    private const int MostCompany = 3;

    // What one quotes and the other tells in words of its own; what a speaker says often comes with the same words too.
    private const double PerTold = 1.5;
    private const double MostTold = 8;

    private const double SameDay = 15;
    private const double PerDays = 4;
    private const double MostAsked = 26;
    private const int UnknownDays = 3;

    /// <summary>How much more the evidence is than what is asked for; one utterance where that is not below
    /// 0.</summary>
    /// <param name="one">A wording.</param>
    /// <param name="other">Another; the order of the two makes no difference.</param>
    /// <param name="evidence">What their words tell.</param>
    /// <param name="company">How many other utterances their reports share.</param>
    internal static double Margin(ComparedWording one, ComparedWording other, Evidence evidence, int company) =>
        evidence.Equal == 0 || evidence.IsRetold || (IsOneReport(one, other) && !evidence.IsVerbatim)
            ? double.NegativeInfinity
            : Weight(one, other, evidence) - (PerContrary * evidence.Contrary)
                + (PerCompany * Math.Min(company, MostCompany));

    /// <summary>True when the shared words would make them one utterance but for what stands around those: a thread
    /// holds not both.</summary>
    internal static bool AreContrary(ComparedWording one, ComparedWording other, Evidence evidence) =>
        evidence.Contrary > 0 && Weight(one, other, evidence) >= 0;

    private static double Weight(ComparedWording one, ComparedWording other, Evidence evidence)
    {
        var days = Math.Log(1 + DaysBetween(one, other));
        return evidence.Shared + (PerWord * evidence.Equal)
            - (evidence.IsWhole ? 0 : NotWhole)
            - (evidence.Edits * (PerEdit + (PerEditAndDays * days)))
            + (IsOneReport(one, other) ? 0 : PerTold * Math.Min(evidence.Told, MostTold))
            + OfSpeakers(one.Speaker, other.Speaker, evidence)
            - Math.Min(MostAsked, SameDay + (PerDays * days));
    }

    // A report that comes back to a quotation prints it again as it was; what is only alike is said twice.
    private static bool IsOneReport(ComparedWording one, ComparedWording other) =>
        string.Equals(one.Reported.Report, other.Reported.Report, StringComparison.Ordinal);

    private static int DaysBetween(ComparedWording one, ComparedWording other) =>
        one.Day is { } day && other.Day is { } next ? Math.Abs(Period.DaysBetween(day, next)) : UnknownDays;

    private static double OfSpeakers(ComparedSpeaker? one, ComparedSpeaker? other, Evidence evidence)
    {
        var sure = Math.Min(one?.Confidence ?? 0, other?.Confidence ?? 0);
        return ComparedSpeaker.Compare(one, other) switch
        {
            SpeakerAgreement.Same or SpeakerAgreement.Fits => SameSpeaker * sure,
            SpeakerAgreement.Different when evidence.IsVerbatim => OtherSpeaker * Math.Log(1 - sure + LeastDoubt),
            SpeakerAgreement.Different => -Echo * sure,
            _ => one?.IsNamed == true || other?.IsNamed == true ? 0 : -NobodyNamed,
        };
    }
}
