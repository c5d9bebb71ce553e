using OnRecord.Checks.Quotations;
using OnRecord.People.Mentions;
using OnRecord.Wordings;

namespace OnRecord.Checks.Sources;

/// <summary>OR2005: a group credited with what one of them said.</summary>
internal static class OR2005OneForGroup
{
    private const int LeastStems = 2;
    private const int LeastWords = 4;

    // Between the quotation and who says it: a comma, a colon, blanks.
    private const int MostBetween = 3;
    private const double LeastConfidence = 0.7;

    internal static CheckRule Rule { get; } = new("OR2005", "group-credited-with-one-voice", FindingLevel.Warning, Find)
    {
        Summary = "A quotation given to several people that is one person's: one of them says it elsewhere, or it says “I”.",
    };

    private static IEnumerable<Finding> Find(CheckedReport report)
    {
        var quotations = report.Quotations;
        for (var i = 0; i < quotations.Quoted.Count; i++)
        {
            if (quotations.Quoted[i] is { Speaker: { } group } quoted && SpeakerTies.IsGroup(group))
            {
                if (Member(report, i) is { } one)
                {
                    yield return OfMember(report, quoted, one);
                }
                else if (IsOfOne(report, quoted))
                {
                    yield return OfOne(report, quoted);
                }
            }
        }
    }

    // The quotation of the only one who is quoted with the words.
    private static QuotedWords? Member(CheckedReport report, int index)
    {
        var quotations = report.Quotations;
        var said = quotations.Quoted[index];
        if (quotations.Stems(index).Count < LeastStems && said.Words.WrittenCount < LeastWords)
        {
            return null;
        }

        var holders = quotations.Near(index, 1).Select(near => quotations.Quoted[near])
            .Where(one => one.Speaker != said.Speaker && NearWords.Holds(one.Words, said.Words)).ToList();
        return holders.Count > 0 && holders.TrueForAll(one => one.Speaker == holders[0].Speaker && !Titles.Is(one.Words))
            && IsOne(report, said, holders[0]) ? holders[0] : null;
    }

    // Of more words it is enough that nothing speaks against it.
    private static bool IsOne(CheckedReport report, QuotedWords said, QuotedWords one) =>
        report.Ties.Of(said, one) == SpeakerTie.OneOfGroup
        || (said.Words.WrittenCount > LeastWords && one.Speaker is { } speaker && SpeakerTies.IsPerson(speaker)
            && one.Statement is { SpeakerConfidence: >= LeastConfidence } && report.Ties.Of(said, one) == SpeakerTie.MayBeSame);

    // Several people say "we"; a pronoun for them may as well stand for one, and "according to officials" they only tell it.
    private static bool IsOfOne(CheckedReport report, QuotedWords quoted) =>
        quoted.Statement is { SpeakerConfidence: >= LeastConfidence, Source: [var source, ..] } statement
        && quoted.Words.WrittenCount >= LeastWords && SaysI(quoted.Words) && statement.Source.Concat(statement.Cue).Any(
            span => Between(span, quoted.Quotation.Span) <= MostBetween)
        && MemberNouns.HavePlural(FoldedWords.Of(report.Text[source.Start..source.End]));

    private static int Between(TextSpan span, TextSpan quotation) =>
        span.End <= quotation.Start ? quotation.Start - span.End : span.Start - quotation.End;

    private static bool SaysI(FoldedWords words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!words.Words[i].Has(WordSigns.Quoted | WordSigns.Bracketed) && Pronouns.Of(words.Word(i)) == PronounKind.I)
            {
                return true;
            }
        }

        return false;
    }

    private static Finding OfMember(CheckedReport report, QuotedWords said, QuotedWords one) =>
        Rule.At(said.Place,
            $"The words {report.Quote(said.Inner)} are given to {said.Speaker!.Name}, but only {one.Speaker!.Name} is quoted with them.",
            "Give them to the one who said them.") with
        {
            Speaker = said.Speaker.Id,
            Evidence = [new FindingEvidence($"the same words, by {one.Speaker.Name} alone") { Place = one.Place }],
        };

    private static Finding OfOne(CheckedReport report, QuotedWords said) =>
        Rule.At(said.Place, $"The words {report.Quote(said.Inner)} are one person's, but are given to {said.Speaker!.Name}.",
            "Say which of them said it.") with
        {
            Speaker = said.Speaker.Id,
            Evidence = [.. said.Statement!.Source.Select(static span => new FindingEvidence("several people") { Place = new FindingPlace(span) })],
        };
}
