namespace OnRecord.Settings;

/// <summary>How a word takes somebody to whom something is said.</summary>
[Flags]
internal enum Addressing
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>Behind the verb: "told reporters".</summary>
    Object = 1,

    /// <summary>Behind the verb and before what they are to do: "urged the army to surrender".</summary>
    Command = 1 << 1,

    /// <summary>The verb's place and time are those of what its subject says in the same sentence.</summary>
    Occasion = 1 << 2,

    /// <summary>In a source: the date behind it is the document's day.</summary>
    Issue = 1 << 3,

    /// <summary>The word is nobody who can be told.</summary>
    Other = 1 << 4,

    /// <summary>Behind "to".</summary>
    To = 1 << 5,

    /// <summary>Behind "with".</summary>
    With = 1 << 6,

    /// <summary>Behind "before".</summary>
    Before = 1 << 7,

    /// <summary>Behind "of".</summary>
    Of = 1 << 8,

    /// <summary>Behind "at".</summary>
    At = 1 << 9,

    /// <summary>Behind "on" or "upon".</summary>
    On = 1 << 10,

    /// <summary>Behind "for".</summary>
    For = 1 << 11,

    /// <summary>In the first person, does by being said what it says: "I apologise to …".</summary>
    OwnWords = 1 << 12,

    /// <summary>Goes on with what was said just before.</summary>
    GoingOn = 1 << 13,

    /// <summary>Behind the verb and before what they are told: "told her that …".</summary>
    Told = 1 << 14,
}
