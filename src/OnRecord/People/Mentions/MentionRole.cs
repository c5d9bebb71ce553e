namespace OnRecord.People.Mentions;

/// <summary>What a mention does in its sentence.</summary>
internal enum MentionRole
{
    /// <summary>Something else: behind a preposition, in a list.</summary>
    Other,

    /// <summary>Its verb follows it.</summary>
    Subject,

    /// <summary>Its verb stands before it.</summary>
    Object,

    /// <summary>It owns what follows: "Smith's lawyer", "her lawyer".</summary>
    Possessor,
}
