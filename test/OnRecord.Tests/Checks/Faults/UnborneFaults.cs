namespace OnRecord.Tests.Checks.Faults;

/// <summary>OR2004: a demand, claim, admission or promise in paraphrase with no quotation that bears on it.</summary>
internal static class UnborneFaults
{
    private const string Rule = "OR2004";

    /// <summary>Something that no quotation speaks of, given to a speaker who is quoted.</summary>
    public static IEnumerable<Fault> In(CleanReport clean) =>
        from spoken in clean.Spoken.DistinctBy(spoken => spoken.Speaker.Id)
        from row in FaultWords.Rows("unborne")
        where !clean.Has(row[2]) && !clean.Has(row[3])
        from fault in Faults(clean, spoken, row)
        select fault;

    private static IEnumerable<Fault> Faults(CleanReport clean, SpokenQuotation spoken, string[] row)
    {
        yield return clean.Draft().Append($"{spoken.Family} also {row[1]}.").Make(Rule, row[0]);
        var lead = $"{spoken.Speaker.Name} {row[1]}.";
        yield return clean.Draft().AddParagraph(0, lead, lead).Make(Rule, $"{row[0]}, in the lead");
    }
}
