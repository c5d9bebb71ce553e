namespace OnRecord;

/// <summary>What a speaker does by saying something, as far as the cue tells.</summary>
public enum SpeechAct
{
    /// <summary>Says sorry.</summary>
    Apologised,

    /// <summary>Owns to something ("admitted", "confessed").</summary>
    Admitted,

    /// <summary>Says that something is not so, or not theirs.</summary>
    Denied,

    /// <summary>Says that somebody did wrong.</summary>
    Accused,

    /// <summary>Wants somebody to do something ("demanded", "ordered", "urged").</summary>
    Demanded,

    /// <summary>Binds themselves to do something.</summary>
    Promised,

    /// <summary>Announces harm.</summary>
    Threatened,

    /// <summary>Speaks well of somebody or something.</summary>
    Praised,

    /// <summary>Says what will be.</summary>
    Predicted,

    /// <summary>Puts a question, or asks for something.</summary>
    Asked,
}
