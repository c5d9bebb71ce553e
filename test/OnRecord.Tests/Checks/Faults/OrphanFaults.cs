using OnRecord.People.Mentions;
using OnRecord.Tagging;

namespace OnRecord.Tests.Checks.Faults;

/// <summary>OR1006: a quotation with no speaker.</summary>
internal static class OrphanFaults
{
    private const string Rule = "OR1006";

    private static readonly char[] Marks = ['“', '”', '"', ' ', ',', '.'];

    /// <summary>Quotations whose attribution was taken away, and quotations put where no person is spoken of.</summary>
    public static IEnumerable<Fault> In(CleanReport clean) =>
        [.. Unattributed(clean), .. BareParagraphs(clean), .. BareSentences(clean), .. InScenery(clean)];

    // Paragraphs that are a quotation and its attribution and nothing else, between paragraphs that speak of nobody.
    private static IEnumerable<Fault> Unattributed(CleanReport clean) =>
        from spoken in clean.Spoken
        let index = spoken.Quotation.Paragraph
        where index > 0
        let paragraph = clean.Paragraphs[index]
        where spoken.Quotation.Span.Start == paragraph.Start
            && clean.Reading.Text.Quotations.Count(other => other.Paragraph == index && other.Depth == 0) == 1
            && IsAttribution(clean, spoken, paragraph)
            && IsImpersonal(clean, clean.Paragraphs[index - 1]) && !clean.BeginsQuoted(index + 1)
        let words = $"“{clean.Words(spoken.Inner).TrimEnd(',', '.')}.”"
        select clean.Draft().Replace(paragraph, words).Make(Rule, "attribution taken away");

    private static bool IsAttribution(CleanReport clean, SpokenQuotation spoken, TextSpan paragraph) =>
        !clean.Reading.Text.Sentences.Any(sentence =>
            sentence.Span.Start >= spoken.Quotation.Span.End - 1 && sentence.Span.End <= paragraph.End)
        && clean.Text[spoken.Quotation.Span.End..paragraph.End].Trim(Marks).Length > 0;

    private static IEnumerable<Fault> BareParagraphs(CleanReport clean) =>
        from index in Enumerable.Range(1, clean.Paragraphs.Count - 1)
        where IsImpersonal(clean, clean.Paragraphs[index])
            && (index + 1 == clean.Paragraphs.Count
                || (!clean.BeginsQuoted(index + 1) && IsImpersonal(clean, FirstSentence(clean, index + 1))))
        let words = Orphan(clean, index)
        select clean.Draft().AddParagraph(index, words, words).Make(Rule, "a paragraph of its own");

    private static IEnumerable<Fault> BareSentences(CleanReport clean) =>
        from sentence in clean.PlainSentences
        let paragraph = clean.Paragraphs[sentence.Paragraph]
        where sentence.Span.End == paragraph.End && sentence.Paragraph > 0 && IsImpersonal(clean, paragraph)
            && clean.Text[sentence.Span.End - 1] == '.' && !clean.BeginsQuoted(sentence.Paragraph + 1)
        let words = Orphan(clean, sentence.Span.Start)
        select clean.Draft().Replace(new TextSpan(paragraph.End, paragraph.End), $" {words}", words)
            .Make(Rule, "at a paragraph's end");

    // Between sentences about nobody, nobody can be meant.
    private static IEnumerable<Fault> InScenery(CleanReport clean)
    {
        var (words, scenery) = (Orphan(clean, 0), FaultWords.Of("scenery"));
        var first = clean.Text.Length % scenery.Count;
        var (before, after, middle) = (scenery[first], scenery[(first + 1) % scenery.Count], clean.Paragraphs.Count / 2);
        yield return clean.Draft().AddParagraph(0, $"{before} {words} {after}", words).Make(Rule, "between sentences");
        yield return clean.Draft().AddParagraph(int.MaxValue, $"{before}\n\n{words}", words)
            .Make(Rule, "the last paragraph");
        yield return clean.Draft().AddParagraph(middle, $"{before}\n\n{words}\n\n{after}", words)
            .Make(Rule, "between paragraphs");
    }

    private static string Orphan(CleanReport clean, int number)
    {
        var orphans = FaultWords.Of("orphans");
        return $"“{orphans[(number + clean.Text.Length) % orphans.Count]}”";
    }

    private static TextSpan FirstSentence(CleanReport clean, int paragraph) =>
        clean.Reading.Text.Sentences.First(sentence => sentence.Paragraph == paragraph).Span;

    // No speaker, no person's name, no pronoun for persons, no quotation.
    private static bool IsImpersonal(CleanReport clean, TextSpan span)
    {
        var tokens = clean.Facts.TokensIn(span);
        return !clean.Reading.Text.Quotations.Any(quotation => quotation.Span.Overlaps(span))
            && !clean.Reading.Speakers.Any(speaker => speaker.Mentions.Any(mention => mention.Overlaps(span)))
            && !clean.Reading.Parts!.Discourse.Names.Any(name =>
                name.Kind == NameKind.Person && name.First < tokens.End && tokens.First < name.End)
            && !Enumerable.Range(tokens.First, tokens.End - tokens.First).Any(token => IsPersonal(clean, token));
    }

    private static bool IsPersonal(CleanReport clean, int token) => clean.Facts.Tags.Parts[token] == PartOfSpeech.Pronoun
        && !clean.Facts.Word(token).Equals("it", StringComparison.OrdinalIgnoreCase);
}
