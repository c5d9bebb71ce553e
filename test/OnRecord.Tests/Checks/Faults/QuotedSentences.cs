using System.Buffers;
using OnRecord.Tagging;

namespace OnRecord.Tests.Checks.Faults;

/// <summary>Parts of spoken quotations that can be quoted again.</summary>
internal static class QuotedSentences
{
    private static readonly string[] Prepositions = ["of", "in", "with", "for", "at", "on", "from", "behind", "under", "between"];

    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”‘«»…[]");

    /// <summary>Sentences of the quotation, without the marks at their end, that have so many words.</summary>
    public static IEnumerable<TextSpan> Sentences(this SpokenQuotation spoken, CleanReport clean, int fewest, int most) =>
        clean.Reading.Text.Sentences.Where(sentence => sentence.Span.Overlaps(spoken.Inner))
            .Select(sentence => Trim(clean, Common(sentence.Span, spoken.Inner)))
            .Where(span => span.Length > 0 && char.IsUpper(clean.Text[span.Start]) && IsPlain(clean, span)
                && Blanks(clean, span) + 1 >= fewest && Blanks(clean, span) + 1 <= most);

    /// <summary>Noun phrases of the quotation with an adjective or more, from article to noun.</summary>
    public static IEnumerable<TextSpan> Phrases(this SpokenQuotation spoken, CleanReport clean)
    {
        var tokens = clean.Reading.Text.Tokens;
        var (first, end) = clean.Facts.TokensIn(spoken.Inner);
        for (var start = first; start < end; start++)
        {
            var past = PhraseEnd(clean, start, end);
            var span = new TextSpan(tokens[start].Span.Start, tokens[Math.Max(past - 1, start)].Span.End);
            if (past - start >= 3 && spoken.Inner.Contains(span) && char.IsLower(clean.Text[span.Start]) && IsPlain(clean, span))
            {
                yield return span;
                start = past;
            }
        }
    }

    // Article or possessive, words before the noun with at least one adjective among them, the noun; 0 when it is none.
    private static int PhraseEnd(CleanReport clean, int start, int end)
    {
        var parts = clean.Facts.Tags.Parts;
        if (!IsDeterminer(parts[start]))
        {
            return 0;
        }

        var (token, adjectives) = (start + 1, 0);
        for (; token < end && (parts[token] == PartOfSpeech.Adjective || IsNoun(parts[token])); token++)
        {
            adjectives += parts[token] == PartOfSpeech.Adjective ? 1 : 0;
        }

        return adjectives == 0 || !IsNoun(parts[token - 1]) ? 0
            : token < end && Prepositions.Contains(clean.Facts.Word(token).ToString()) ? Longer(clean, token, end) : token;
    }

    // "a reckless gamble with other people": goes on for a preposition and a few words up to a noun.
    private static int Longer(CleanReport clean, int preposition, int end)
    {
        var parts = clean.Facts.Tags.Parts;
        var token = preposition + 1;
        while (token < end && token < preposition + 4
            && (IsNoun(parts[token]) || IsDeterminer(parts[token]) || parts[token] == PartOfSpeech.Adjective))
        {
            token++;
        }

        var goesOn = token < end && (IsNoun(parts[token]) || parts[token] == PartOfSpeech.PossessiveEnding);
        return IsNoun(parts[token - 1]) && !goesOn ? token : preposition;
    }

    private static bool IsNoun(PartOfSpeech part) => part is PartOfSpeech.Noun or PartOfSpeech.Nouns;

    private static bool IsDeterminer(PartOfSpeech part) => part is PartOfSpeech.Determiner or PartOfSpeech.PossessivePronoun;

    private static TextSpan Common(TextSpan one, TextSpan other) =>
        new(Math.Max(one.Start, other.Start), Math.Min(one.End, other.End));

    private static TextSpan Trim(CleanReport clean, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && !char.IsLetterOrDigit(clean.Text[end - 1]))
        {
            end--;
        }

        return span with { End = end };
    }

    private static bool IsPlain(CleanReport clean, TextSpan span) =>
        clean.Text.AsSpan(span.Start, span.Length).IndexOfAny(Marks) < 0
        && clean.Reading.Text.Quotations.Count(quotation => quotation.Span.Overlaps(span)) == 1;

    private static int Blanks(CleanReport clean, TextSpan span) => clean.Words(span).Count(char.IsWhiteSpace);
}
