namespace OnRecord.Ledger.Protecting;

/// <summary>Which speakers are protected in every report: those whom a tenth or more of their reports show to be
/// protected. One report of many that calls a head of state a victim does not take the name from all others.</summary>
internal static class ProtectedEverywhere
{
    private const int OneIn = 10;

    /// <summary>SQL for the reason why a speaker is protected everywhere; null where the speaker isn't.</summary>
    /// <param name="speaker">SQL for the speaker's number: a parameter, or a column with its table's name.</param>
    public static string Reason(string speaker) => $"""
        (SELECT max(showing.protected) FROM report_speaker AS showing
            WHERE showing.speaker = {speaker} AND showing.protected IS NOT NULL
            HAVING count(*) * {OneIn} >= (SELECT count(*) FROM report_speaker AS every WHERE every.speaker = {speaker}))
        """;
}
