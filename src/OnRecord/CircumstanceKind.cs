namespace OnRecord;

/// <summary>Medium, occasion or pressure of a statement.</summary>
public enum CircumstanceKind
{
    /// <summary>On television, on radio, in a video or podcast.</summary>
    Broadcast,

    /// <summary>In a post, tweet or other message to the public.</summary>
    SocialMedia,

    /// <summary>In an interview.</summary>
    Interview,

    /// <summary>At a briefing or press conference.</summary>
    Briefing,

    /// <summary>In a speech, at a rally, hearing, debate or other gathering.</summary>
    Speech,

    /// <summary>In a letter, statement, article, book or other writing.</summary>
    Writing,

    /// <summary>By telephone, or in a message to some.</summary>
    Call,

    /// <summary>By a prisoner of war, hostage or detainee: may not be free, and confirms nothing.</summary>
    Captivity,

    /// <summary>Under arrest or on trial.</summary>
    Arrest,

    /// <summary>Under threat or force.</summary>
    Threat,

    /// <summary>On condition that the speaker is not named.</summary>
    Anonymous,

    /// <summary>Through an interpreter, or translated.</summary>
    Interpreter,

    /// <summary>As told by somebody else than the speaker.</summary>
    Hearsay,
}
