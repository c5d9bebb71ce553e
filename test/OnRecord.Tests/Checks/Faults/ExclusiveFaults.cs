using OnRecord.Text;

namespace OnRecord.Tests.Checks.Faults;

/// <summary>OR3002: the same people or thing described in ways that exclude each other.</summary>
internal static class ExclusiveFaults
{
    private const string Rule = "OR3002";

    /// <summary>A sentence said again with a word turned into its opposite.</summary>
    public static IEnumerable<Fault> In(CleanReport clean) =>
        from sentence in clean.PlainSentences
        where sentence.Paragraph > 0 && Restatements.CanStandAlone(clean.Words(sentence.Span))
        from fault in Turned(clean, sentence)
        select fault;

    // "the wounded" are no wounded anybody.
    private static bool IsNoun(CleanReport clean, int token) =>
        clean.Facts.Word(token) is "killed" or "wounded" or "injured"
        && token > 0 && clean.Facts.Word(token - 1) is "the" or "The";

    private static IEnumerable<Fault> Turned(CleanReport clean, Sentence sentence)
    {
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            var (token, span) = (clean.Reading.Text.Tokens[t].Span, sentence.Span);
            if (FaultWords.Rows("exclusive").FirstOrDefault(row => row[1] == clean.Words(token)) is { } row
                && !IsNoun(clean, t) && !clean.Words(span).Contains(row[2], StringComparison.Ordinal))
            {
                var again = clean.Text[span.Start..token.Start] + row[2] + clean.Text[token.End..(span.End - 1)];
                yield return clean.Draft().Append($"{again}.").At(span).Make(Rule, row[0]);
                yield return clean.Draft().Title(again, again).At(span).Make(Rule, $"{row[0]}, in the title");
                yield break;
            }
        }
    }
}
