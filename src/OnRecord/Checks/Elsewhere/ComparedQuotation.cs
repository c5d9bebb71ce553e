using OnRecord.Wordings;

namespace OnRecord.Checks.Elsewhere;

/// <summary>A quotation of the report beside its wordings in other reports, the nearest of each.</summary>
/// <param name="Own">The quotation in the report.</param>
/// <param name="Others">What other reports have, in the order of publication.</param>
internal sealed record ComparedQuotation(ReportedWording Own, IReadOnlyList<ComparedElsewhere> Others)
{
    /// <summary>Compares the report's quotations with those of other reports.</summary>
    /// <remarks>Who says a thing twice, in other words, is quoted with both: the two that are most alike are one utterance.</remarks>
    internal static IReadOnlyList<ComparedQuotation> Find(IReadOnlyList<QuotedElsewhere> quotations)
    {
        var compared = quotations.Select(static quoted => new ComparedQuotation(
            quoted.Own, [.. quoted.Others.Select(other => ComparedElsewhere.Of(quoted.Own, other)).OfType<ComparedElsewhere>()])).ToList();
        var best = new Dictionary<(string, int), int>();
        foreach (var one in compared.SelectMany(static quotation => quotation.Others))
        {
            best[Key(one)] = Math.Max(one.Likeness, best.GetValueOrDefault(Key(one), int.MinValue));
        }

        return [.. compared.Select(quotation => quotation with { Others = Nearest(quotation.Others, best) })];
    }

    private static List<ComparedElsewhere> Nearest(IReadOnlyList<ComparedElsewhere> others, Dictionary<(string, int), int> best)
    {
        var nearest = others.GroupBy(static one => one.Other.Reported.Report, StringComparer.Ordinal)
            .ToDictionary(static report => report.Key, static report => report.Max(static one => one.Likeness), StringComparer.Ordinal);
        return [.. others.Where(one => one.Likeness == nearest[one.Other.Reported.Report] && one.Likeness == best[Key(one)])];
    }

    private static (string, int) Key(ComparedElsewhere one) => (one.Other.Reported.Report, one.Other.Reported.Wording.Spans[0].Start);
}
