namespace OnRecord.Wordings;

/// <summary>The words of one quotation as a report prints them, for comparing with what other reports print.</summary>
public sealed record Wording
{
    /// <summary>Id of the statement whose words these are, unique in its reading; null for a quotation that no
    /// statement has.</summary>
    public string? Statement { get; init; }

    /// <summary>Where the words stand in the report's text, without the quotation marks, in the order of the text:
    /// several spans where "he said" or a new paragraph breaks the quotation.</summary>
    public required IReadOnlyList<TextSpan> Spans { get; init; }

    /// <summary>The words of <see cref="Spans"/>, joined by a space.</summary>
    public required string Text { get; init; }
}
