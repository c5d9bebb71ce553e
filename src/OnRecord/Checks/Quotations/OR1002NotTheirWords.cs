using OnRecord.Checks.Sources;
using OnRecord.Wordings;

namespace OnRecord.Checks.Quotations;

/// <summary>OR1002: words in quotation marks that the speaker's quotations do not have.</summary>
internal static class OR1002NotTheirWords
{
    private const int MostWords = 8;
    private const int LeastWords = 2;

    internal static CheckRule Rule { get; } = new("OR1002", "words-nobody-is-quoted-with", FindingLevel.Warning, Find)
    {
        Summary = "A few words in quotation marks, where the speaker's fuller quotation comes near to them but has others.",
    };

    private static IEnumerable<Finding> Find(CheckedReport report)
    {
        var quotations = report.Quotations;
        for (var i = 0; i < quotations.Quoted.Count; i++)
        {
            if (IsFragment(quotations, i) && Nearest(report, i) is { } near)
            {
                yield return Finding(report, quotations.Quoted[i], near);
            }
        }
    }

    private static bool IsFragment(QuotationIndex quotations, int index) =>
        quotations.Quoted[index] is { InTitle: false } fragment
        && fragment.Words.WrittenCount is >= LeastWords and <= MostWords && quotations.Stems(index).Count > 0
        && !IsSentence(fragment) && !Titles.Is(fragment.Words);

    // "That is wrong.": what is a sentence of its own may be said beside one that is like it.
    private static bool IsSentence(QuotedWords fragment) =>
        fragment.Words.Words[0].Has(WordSigns.Capital) && (fragment.Statement?.Kind != StatementKind.Mixed
            || fragment.Words.Text.TrimEnd() is [.., '.' or ',' or '!' or '?']);

    private static (QuotedWords Quoted, TextSpan Words)? Nearest(CheckedReport report, int index)
    {
        var quotations = report.Quotations;
        var fragment = quotations.Quoted[index];
        (QuotedWords Quoted, TextSpan Words)? nearest = null;
        foreach (var near in quotations.Near(index, 1))
        {
            var quoted = quotations.Quoted[near];
            if (NearWords.Holds(quoted.Words, fragment.Words))
            {
                return null;
            }

            if (Near(report, fragment, quoted) is { } words && !(nearest?.Words.Length <= words.Length))
            {
                nearest = (quoted, words);
            }
        }

        return nearest;
    }

    // Where it isn't said whose the words are, they need come nearer.
    private static TextSpan? Near(CheckedReport report, QuotedWords fragment, QuotedWords quoted) =>
        quoted.InTitle || AreOneSpeech(fragment, quoted) || quoted.Words.WrittenCount <= fragment.Words.WrittenCount ? null
        : report.Ties.Of(fragment, quoted) switch
        {
            SpeakerTie.Same or SpeakerTie.OneOfGroup => NearWords.Find(fragment, quoted),
            SpeakerTie.MayBeSame when fragment.Speaker is null || quoted.Speaker is null => NearWords.FindAltered(fragment, quoted),
            _ => null,
        };

    // Side by side in one paragraph, or of one statement: said in one breath, each in its own words.
    private static bool AreOneSpeech(QuotedWords fragment, QuotedWords quoted) =>
        fragment.Statement == quoted.Statement
        || (fragment.Quotation.Paragraph == quoted.Quotation.Paragraph && fragment.Speaker == quoted.Speaker);

    private static Finding Finding(CheckedReport report, QuotedWords fragment, (QuotedWords Quoted, TextSpan Words) near)
    {
        var (quoted, words) = near;
        var said = quoted.SpanOf(words.Start, words.End);
        return Rule.At(fragment.Place,
            $"No quotation {Of(fragment)} has the words {report.Quote(fragment.Inner)}; the nearest is {report.Quote(said)}.",
            "Quote the words that were said, or take the quotation marks away.") with
        {
            Speaker = fragment.Speaker?.Id,
            Evidence = [.. Evidence(report, fragment, quoted, said)],
        };
    }

    private static string Of(QuotedWords fragment) => fragment.Speaker is { } speaker ? $"of {speaker.Name}" : "of the report";

    private static IEnumerable<FindingEvidence> Evidence(CheckedReport report, QuotedWords fragment, QuotedWords quoted, TextSpan said)
    {
        var isOne = report.Ties.Of(fragment, quoted) == SpeakerTie.OneOfGroup;
        yield return new FindingEvidence(isOne ? $"the words of {quoted.Speaker!.Name}, who is one and not the group" : "the nearest words")
        {
            Place = new FindingPlace(said),
        };
        yield return new FindingEvidence("the quotation that has them") { Place = quoted.Place };
    }
}
