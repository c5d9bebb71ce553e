using OnRecord.Checks.Sources;
using OnRecord.People.Mentions;
using OnRecord.Wordings;

namespace OnRecord.Checks.Quotations;

/// <summary>OR1003: the same quotation in two wordings.</summary>
internal static class OR1003TwoWordings
{
    private const int LeastWords = 5;
    private const int LeastEqual = 4;
    private const int LeastStems = 2;
    private const double LeastAlike = 0.5;

    // Where more of the words differ, they are two sentences of one speaker; or of two, who may have used the same ones.
    private const int EqualForEdit = 3;
    private const int EqualForEditOfOthers = 6;
    private const int EqualForEnd = 6;
    private const double LeastCovered = 0.75;
    private const int MostEdits = 4;
    private const int MostShown = 3;

    internal static CheckRule Rule { get; } = new("OR1003", "quotation-in-two-wordings", FindingLevel.Warning, Find)
    {
        Summary = "A quotation that the report gives twice, with other words.",
    };

    private static IEnumerable<Finding> Find(CheckedReport report)
    {
        var quotations = report.Quotations;
        for (var i = 0; i < quotations.Quoted.Count; i++)
        {
            if (quotations.Quoted[i].Words.WrittenCount >= LeastWords && Twin(report, i) is { } pair)
            {
                yield return Finding(report, pair);
            }
        }
    }

    // The first quotation before this one that is the same but for a few words.
    private static QuotationPair? Twin(CheckedReport report, int index)
    {
        var quotations = report.Quotations;
        return quotations.Near(index, LeastStems, LeastAlike).Where(near => near < index && IsComparable(report, near, index))
            .Select(near => Pair(quotations.Quoted[near], quotations.Quoted[index])).FirstOrDefault(pair => IsAltered(report, pair));
    }

    // The title follows the text, and what comes later what came before.
    private static QuotationPair Pair(QuotedWords before, QuotedWords later) =>
        before.InTitle ? new QuotationPair(later, before) : new QuotationPair(before, later);

    private static bool IsComparable(CheckedReport report, int near, int index)
    {
        var (before, later) = (report.Quotations.Quoted[near], report.Quotations.Quoted[index]);
        return before.Words.WrittenCount >= LeastWords && !(Titles.Is(before.Words) && Titles.Is(later.Words))
            && !IsGoingOn(near, before, index, later)
            && (report.Ties.Of(before, later) is SpeakerTie.Same or SpeakerTie.MayBeSame || IsByPronoun(report, later));
    }

    // "If he wins, …," she said. "If he does not win, …": what stands side by side was said side by side.
    private static bool IsGoingOn(int near, QuotedWords before, int index, QuotedWords later) =>
        near + 1 == index && !before.InTitle && before.Quotation.Paragraph == later.Quotation.Paragraph;

    // Whom "he" stands for is less sure than that the words are the same.
    private static bool IsByPronoun(CheckedReport report, QuotedWords quoted) =>
        quoted.Statement is { Source: [var source] } && Pronouns.Of(source.In(report.Text)) != PronounKind.Other;

    private static bool IsAltered(CheckedReport report, QuotationPair pair) =>
        pair.Shared is { IsWhole: true, Contrary: 0, Edits: > 0 and <= MostEdits, Equal: >= LeastEqual } shared
        && shared.Equal >= EqualNeeded(report, pair) * shared.Edits
        && shared.Equal >= LeastCovered * Math.Min(pair.One.Words.Count, pair.Other.Words.Count)
        && (shared.Equal >= EqualForEnd || pair.HasSameEnds()) && Differences(pair).Any();

    private static int EqualNeeded(CheckedReport report, QuotationPair pair) =>
        pair.One.Speaker is null || pair.Other.Speaker is null || report.Ties.Of(pair.One, pair.Other) == SpeakerTie.Same
            ? EqualForEdit : EqualForEditOfOthers;

    // What a reporter may leave out, put in brackets or spell otherwise is no other wording.
    private static IEnumerable<WordingChange> Differences(QuotationPair pair) =>
        pair.Changes().Where(static change => change.Kind < ChangeKind.Bracketed).OrderBy(static change => change.Kind);

    private static Finding Finding(CheckedReport report, QuotationPair pair)
    {
        var place = pair.OtherPlace();
        var words = place == pair.Other.Place ? pair.Other.Words.Text : place.In(report.Report);
        var changes = string.Join(", ", Differences(pair).Select(static change => change.Description).Take(MostShown));
        return Rule.At(place, $"The quotation {CheckedReport.Quote(words)} has other words elsewhere in the report: {changes}.",
            "Give the words that were said in both places.") with
        {
            Speaker = (pair.Other.Speaker ?? pair.One.Speaker)?.Id,
            Evidence = [new FindingEvidence("the other wording") { Place = pair.One.Place }],
        };
    }
}
