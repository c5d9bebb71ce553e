using OnRecord.Text;

namespace OnRecord.Tests.Checks.Faults;

/// <summary>A quotation whose speaker is a person named beside it.</summary>
/// <param name="Quotation">The quotation, with sound marks of its own.</param>
/// <param name="Statement">The statement it belongs to.</param>
/// <param name="Speaker">Who said it; has a family name.</param>
internal sealed record SpokenQuotation(Quotation Quotation, Statement Statement, Speaker Speaker)
{
    public TextSpan Inner => Quotation.Inner;

    public string Family => Speaker.NameParts!.Family!;

    /// <summary>Number of blanks between words.</summary>
    public int Length(CleanReport clean) => clean.Words(Inner).Count(char.IsWhiteSpace) + 1;

    /// <summary>The spoken quotations of a report. Only a source that names its speaker is trusted, so that what is known of
    /// who said what comes from the report's plain words and not from guessing.</summary>
    public static IEnumerable<SpokenQuotation> Find(CleanReport clean)
    {
        var speakers = clean.Reading.Speakers.ToDictionary(speaker => speaker.Id, StringComparer.Ordinal);
        foreach (var quotation in clean.Reading.Text.Quotations.Where(IsSound))
        {
            var statement = clean.Reading.Statements
                .FirstOrDefault(said => said.Content.Any(span => span.Overlaps(quotation.Inner)));
            if (statement?.Speaker is { } id && IsNamed(clean, statement, speakers[id]))
            {
                yield return new SpokenQuotation(quotation, statement, speakers[id]);
            }
        }
    }

    private static bool IsSound(Quotation quotation) =>
        quotation is { Depth: 0, Repair: QuotationRepair.None, Continues: false } && quotation.Inner.Length > 8
        && quotation.Span.Start < quotation.Inner.Start && quotation.Inner.End < quotation.Span.End;

    private static bool IsNamed(CleanReport clean, Statement statement, Speaker speaker) =>
        speaker is { Kind: SpeakerKind.Person, Protected: null, NameParts.Family.Length: > 2 } && !statement.Negated
        && NamedPerson.IsNamedBelowHeadline(clean, speaker)
        && statement.Source.Any(span => clean.Words(span).Contains(speaker.NameParts.Family, StringComparison.Ordinal));
}
