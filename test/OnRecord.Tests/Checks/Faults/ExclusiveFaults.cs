using OnRecord.Text;

namespace OnRecord.Tests.Checks.Faults;

/// <summary>OR3002: the same people or thing described in ways that exclude each other.</summary>
internal static class ExclusiveFaults
{
    private const string Rule = "OR3002";

    /// <summary>A sentence said again with a word turned into its opposite.</summary>
    public static IEnumerable<Fault> In(CleanReport clean) =>
        from sentence in clean.PlainSentences
        let words = clean.Words(sentence.Span)
        where sentence.Paragraph > 0 && Restatements.CanStandAlone(words)
        from fault in Turned(clean, sentence)
        select fault;

    // "the wounded" are no wounded anybody.
    private static bool IsNoun(CleanReport clean, int token) =>
        clean.Facts.Word(token) is "killed" or "wounded" or "injured" && token > 0 && clean.Facts.Word(token - 1) is "the" or "The";

    private static IEnumerable<Fault> Turned(CleanReport clean, Sentence sentence)
    {
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            var token = clean.Reading.Text.Tokens[t].Span;
            if (FaultWords.Rows("exclusive").FirstOrDefault(row => row[1] == clean.Words(token)) is { } row && !IsNoun(clean, t) && !clean.Words(sentence.Span).Contains(row[2], StringComparison.Ordinal))
            {
                var again = clean.Text[sentence.Span.Start..token.Start] + row[2] + clean.Text[token.End..sentence.Span.End];
                yield return clean.Draft().Append(again).At(sentence.Span).Make(Rule, row[0]);
                yield return clean.Draft().Title(again.TrimEnd('.'), again.TrimEnd('.')).At(sentence.Span).Make(Rule, $"{row[0]}, in the title");
                yield break;
            }
        }
    }
}
