using OnRecord.Checks.Quotations;

namespace OnRecord.Checks.Sources;

/// <summary>OR2003: the same words given to two speakers.</summary>
internal static class OR2003TwoSpeakers
{
    private const int LeastWords = 5;
    private const int LeastStems = 2;
    private const double LeastAlike = 0.9;

    internal static CheckRule Rule { get; } = new("OR2003", "same-words-two-speakers", FindingLevel.Warning, Find)
    {
        Summary = "The same words in quotation marks, given to two speakers.",
    };

    private static IEnumerable<Finding> Find(CheckedReport report)
    {
        var quotations = report.Quotations;
        for (var i = 0; i < quotations.Quoted.Count; i++)
        {
            var later = quotations.Quoted[i];
            if (later.Speaker is not null && later.Words.WrittenCount >= LeastWords && Twin(report, i) is { } before)
            {
                yield return Finding(report, before, later);
            }
        }
    }

    private static QuotedWords? Twin(CheckedReport report, int index)
    {
        var quotations = report.Quotations;
        return quotations.Near(index, LeastStems, LeastAlike).Where(near => near < index).Select(near => quotations.Quoted[near])
            .FirstOrDefault(before => before.Words.WrittenCount >= LeastWords
                && report.Ties.Of(before, quotations.Quoted[index]) == SpeakerTie.Different
                && AreSame(new QuotationPair(before, quotations.Quoted[index])));
    }

    private static bool AreSame(QuotationPair pair) =>
        pair.Shared is { IsVerbatim: true, Equal: >= LeastWords } && pair.SharedStems() >= LeastStems && !pair.IsQuotedWithin();

    private static Finding Finding(CheckedReport report, QuotedWords before, QuotedWords later) =>
        Rule.At(later.Place,
            $"The words {report.Quote(later.Inner)} are given to {later.Speaker!.Name} here and to {before.Speaker!.Name} elsewhere.",
            "Find out who said them; where one quotes the other, say so.") with
        {
            Speaker = later.Speaker.Id,
            Evidence = [new FindingEvidence($"the same words, given to {before.Speaker.Name}") { Place = before.Place }],
        };
}
