namespace OnRecord.Tests.Checks.Faults;

/// <summary>OR2001: nobody named.</summary>
internal static class UnnamedFaults
{
    private const string Rule = "OR2001";

    /// <summary>Something that nobody is named for, as a paragraph at the end or after the lead.</summary>
    public static IEnumerable<Fault> In(CleanReport clean) =>
        from row in FaultWords.Rows("unnamed")
        where !row[2].Split(' ').Any(clean.Has)
        from fault in Faults(clean, row)
        select fault;

    private static IEnumerable<Fault> Faults(CleanReport clean, string[] row)
    {
        yield return clean.Draft().Append(row[1]).Make(Rule, row[0]);
        yield return clean.Draft().AddParagraph(0, row[1], row[1]).Make(Rule, $"{row[0]}, in the lead");
    }
}
