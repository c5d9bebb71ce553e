namespace OnRecord.People.Names;

/// <summary>How two names compare.</summary>
internal enum NameMatch
{
    /// <summary>Names of two people.</summary>
    Different = 0,

    /// <summary>One is a short form that the bearer of the other may be called by: the family name alone, the given
    /// name alone, <c>Mrs. Clinton</c> for Hillary Clinton.</summary>
    Fits,

    /// <summary>Names of one person, equal up to spelling, order, initials, nicknames and titles.</summary>
    Same,
}
