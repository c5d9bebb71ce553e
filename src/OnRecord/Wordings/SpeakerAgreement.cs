namespace OnRecord.Wordings;

/// <summary>Whether two reports give words to one speaker.</summary>
internal enum SpeakerAgreement
{
    /// <summary>One of them doesn't say whose they are, or only by a description.</summary>
    Unknown = 0,

    /// <summary>To two.</summary>
    Different,

    /// <summary>One uses a name that the bearer of the other's may be called by.</summary>
    Fits,

    /// <summary>To one.</summary>
    Same,
}
