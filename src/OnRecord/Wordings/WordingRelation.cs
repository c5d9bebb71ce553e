namespace OnRecord.Wordings;

/// <summary>How one wording relates to another.</summary>
public enum WordingRelation
{
    /// <summary>The same words; case, marks and spelling of marks make no difference.</summary>
    Identical,

    /// <summary>What both have is the same words; one or both leave out others at the front, in the middle or at the
    /// back.
    /// </summary>
    Cut,

    /// <summary>A word was exchanged, dropped or added.</summary>
    Altered,

    /// <summary>Not the same words. Wordings of one thread may be different when a third joins them.</summary>
    Different,
}
