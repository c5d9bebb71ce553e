namespace OnRecord.Tests.Checks.Faults;

/// <summary>OR5001 to OR5003: captives. Only reports that have one, and say by what words, take these faults.</summary>
internal static class CaptiveFaults
{
    /// <summary>OR5001: a statement made in captivity without saying so where it is quoted.</summary>
    public static IEnumerable<Fault> Unsaid(CleanReport clean) =>
        from captive in Captives(clean)
        from row in FaultWords.Rows("captive-words")
        let words = Fill(row[1], captive)
        select clean.Draft().Append(words).Make("OR5001", row[0]);

    /// <summary>OR5002: a captive named or identifiable.</summary>
    public static IEnumerable<Fault> Named(CleanReport clean) =>
        from captive in Captives(clean)
        from row in FaultWords.Rows("captive-names")
        let words = Fill(row[1], captive)
        select clean.Draft().Append(words).Make("OR5002", row[0]);

    /// <summary>OR5003: a captive's statement used as a fact or as confirmation.</summary>
    public static IEnumerable<Fault> Believed(CleanReport clean) =>
        from captive in Captives(clean)
        from row in FaultWords.Rows("captive-facts")
        let words = Fill(row[1], captive)
        select clean.Draft().Append(words).Make("OR5003", row[0]);

    private static IEnumerable<Captive> Captives(CleanReport clean) => clean.Captive is { } captive ? [captive] : [];

    private static string Fill(string frame, Captive captive)
    {
        var words = frame.Replace("PLAIN", captive.Plain, StringComparison.Ordinal)
            .Replace("HELD", captive.Held, StringComparison.Ordinal)
            .Replace("NAME", captive.Name, StringComparison.Ordinal);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
