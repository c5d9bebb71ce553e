namespace OnRecord.Checks.Sources;

/// <summary>How the speakers of two quotations stand to each other, as far as the report tells.</summary>
internal enum SpeakerTie
{
    /// <summary>They may be one: somebody is not named, or described only, or not surely told.</summary>
    MayBeSame,

    /// <summary>They are one.</summary>
    Same,

    /// <summary>The first is a group, the second one of it.</summary>
    OneOfGroup,

    /// <summary>They are two.</summary>
    Different,
}
