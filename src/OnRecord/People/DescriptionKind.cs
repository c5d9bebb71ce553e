namespace OnRecord.People;

/// <summary>Whether a description speaks of somebody known.</summary>
internal enum DescriptionKind
{
    /// <summary>Of somebody new: "a minister", "another minister", "two ministers", "ministers".</summary>
    Indefinite,

    /// <summary>Of somebody known: "the minister", "that minister".</summary>
    Definite,

    /// <summary>By whose it is: "her minister", "Ireland's minister".</summary>
    Owned,
}
