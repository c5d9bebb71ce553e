namespace OnRecord.People.Mentions;

/// <summary>How a source calls whom it denotes.</summary>
internal enum SourceForm
{
    /// <summary>Not at all: the report names nobody.</summary>
    Nobody,

    /// <summary>By a personal, possessive or relative pronoun.</summary>
    Pronoun,

    /// <summary>By name.</summary>
    Name,

    /// <summary>By a description.</summary>
    Description,

    /// <summary>As several, joined by "and".</summary>
    Several,
}
