using OnRecord.Text;

namespace OnRecord.Tests.Checks.Faults;

/// <summary>OR1004: an ellipsis or bracket that drops a negation, a condition or a number.</summary>
internal static class OmissionFaults
{
    private const string Rule = "OR1004";

    private static readonly string[] Negations = ["not", "n't", "n’t", "never"];
    private static readonly string[] Conditions = ["if", "unless", "until", "provided"];

    /// <summary>A sentence of a quotation, quoted once more with something left out.</summary>
    public static IEnumerable<Fault> In(CleanReport clean) =>
        from spoken in clean.Spoken
        from sentence in spoken.Sentences(clean, 7, 40)
        from way in Shortened(clean, sentence)
        from fault in Faults(clean, spoken, way)
        select fault;

    private static IEnumerable<Fault> Faults(CleanReport clean, SpokenQuotation spoken, (string Kind, string Words) way)
    {
        var (place, full) = (way.Words, spoken.Quotation.Span);
        yield return clean.Draft().AddParagraph(int.MaxValue, $"“{place},” {spoken.Family} said.", place).At(full)
            .Make(Rule, way.Kind);
        yield return clean.Draft().AddParagraph(0, $"“{place},” said {spoken.Speaker.Name}.", place).At(full)
            .Make(Rule, $"{way.Kind}, in the lead");
    }

    private static IEnumerable<(string Kind, string Words)> Shortened(CleanReport clean, TextSpan sentence)
    {
        var tokens = clean.Reading.Text.Tokens.Where(token => sentence.Contains(token.Span)).ToArray();
        return
        [
            .. Negated(clean, sentence, tokens), .. Conditional(clean, sentence, tokens), .. Counted(clean, sentence, tokens),
        ];
    }

    private static IEnumerable<(string Kind, string Words)> Negated(
        CleanReport clean, TextSpan sentence, Token[] tokens)
    {
        var index = Array.FindIndex(tokens, token => Negations.Contains(clean.Words(token.Span)));
        if (index is > 0 && Auxiliary(clean.Words(tokens[index - 1].Span)) is { } auxiliary)
        {
            var span = new TextSpan(tokens[index - 1].Span.Start, tokens[index].Span.End);
            yield return ("ellipsis for a negation", Put(clean, sentence, span, $"{auxiliary} …"));
            yield return ("bracket for a negation", Put(clean, sentence, span, $"[{auxiliary}]"));
        }
    }

    private static string? Auxiliary(string word) => word switch
    {
        "wo" => "will",
        "ca" => "can",
        "is" or "are" or "was" or "were" or "will" or "can" => word,
        "could" or "should" or "would" or "must" or "have" or "has" => word,
        _ => null,
    };

    // From the word to the next comma or the end, or all up to the comma where the sentence begins with it.
    private static IEnumerable<(string Kind, string Words)> Conditional(
        CleanReport clean, TextSpan sentence, Token[] tokens)
    {
        var index = Array.FindIndex(tokens, token => Conditions.Contains(clean.Words(token.Span).ToLowerInvariant()));
        if (index < 0)
        {
            yield break;
        }

        var comma = Array.FindIndex(tokens, index, token => clean.Words(token.Span) == ",");
        if (index == 0 && comma > 0)
        {
            yield return ("ellipsis for a condition", "… " + clean.Text[(tokens[comma].Span.End + 1)..sentence.End]);
        }
        else if (index > 4 && comma < 0)
        {
            var before = clean.Text[sentence.Start..tokens[index].Span.Start].TrimEnd(',', ' ');
            yield return ("ellipsis for a condition", $"{before} …");
            yield return ("bracket for a condition", $"{before} [in time]");
        }
    }

    private static IEnumerable<(string Kind, string Words)> Counted(
        CleanReport clean, TextSpan sentence, Token[] tokens)
    {
        var index = Array.FindIndex(tokens, token => Numbers.Other(clean.Words(token.Span)) is not null);
        if (index > 0 && clean.Words(tokens[index - 1].Span) is not ("$" or "€" or "£"))
        {
            yield return ("ellipsis for a number", Put(clean, sentence, tokens[index].Span, "…"));
            yield return ("bracket for a number", Put(clean, sentence, tokens[index].Span, "[some]"));
        }
    }

    private static string Put(CleanReport clean, TextSpan sentence, TextSpan span, string words) =>
        clean.Text[sentence.Start..span.Start] + words + clean.Text[span.End..sentence.End];
}
