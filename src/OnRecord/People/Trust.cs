namespace OnRecord.People;

/// <summary>How often each way of telling a speaker is right: shares of the sources of the development texts' speakers
/// (<c>speakers-dev.jsonl</c>) that were found, November 2026.</summary>
internal static class Trust
{
    /// <summary>By a name.</summary>
    internal const double Name = 0.99;

    /// <summary>By a name that several people of the report have.</summary>
    internal const double SharedName = 0.92;

    /// <summary>By a description that nobody had before.</summary>
    internal const double NewDescription = 0.89;

    /// <summary>By a description that somebody had before.</summary>
    internal const double KnownDescription = 0.84;

    /// <summary>By a description whose words partly speak against it.</summary>
    internal const double DoubtfulDescription = 0.5;

    /// <summary>By words that denote nothing known to speak.</summary>
    internal const double OtherWords = 0.93;

    /// <summary>By "they" or "it", for a subject before.</summary>
    internal const double PluralSubject = 0.75;

    /// <summary>By "they" or "it", for something else before.</summary>
    internal const double PluralOther = 0.65;

    /// <summary>By "I" outside quotations.</summary>
    internal const double Author = 0.85;

    /// <summary>Less this for "I" in somebody's words, and for a quotation that goes on without a source.</summary>
    internal const double GoingOn = 0.9;

    /// <summary>Less this for "who" right behind a phrase.</summary>
    internal const double Relative = 0.95;

    /// <summary>Less this for "who" behind other phrases.</summary>
    internal const double FarRelative = 0.7;
}
