namespace OnRecord.Checks.Facts;

/// <summary>A number of a report with what it counts and what happens to that.</summary>
internal sealed record Quantity
{
    /// <summary>The words that a person must look at: the number with its noun.</summary>
    public required FindingPlace Place { get; init; }

    /// <summary>The number.</summary>
    public required Amount Amount { get; init; }

    /// <summary>Token of the number, in the text or title it stands in.</summary>
    public required int At { get; init; }

    /// <summary>True of digits in groups ("1,200"), which tell no year.</summary>
    public bool HasComma { get; init; }

    /// <summary>Just past its last token, what it counts included.</summary>
    public required int End { get; init; }

    /// <summary>Token of the noun that it counts; −1 for none.</summary>
    public int Head { get; init; } = -1;

    /// <summary>Lemma of that noun in lower case; null for none.</summary>
    public string? Noun { get; init; }

    /// <summary>Adjectives and nouns between the number and its noun, in lower case, joined by blanks; empty for
    /// none.</summary>
    public string Modifiers { get; init; } = "";

    /// <summary>True behind "the", "these", "all": they have been spoken of.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>True when the words say that it is a part of others, or others than those: "three of the", "two
    /// more".</summary>
    public bool IsPart { get; init; }

    /// <summary>What an amount of money or percents is of; null when not told, and for counts.</summary>
    public Topic? Topic { get; init; }

    /// <summary>What happens; null when not told.</summary>
    public Happening? Happening { get; init; }
}
