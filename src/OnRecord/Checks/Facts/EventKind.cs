namespace OnRecord.Checks.Facts;

/// <summary>How a word of data/en/event-words.tsv tells of what happens to a number of people or things.</summary>
internal enum EventKind : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>A verb whose object it happens to, or the passive's subject.</summary>
    Verb,

    /// <summary>A verb whose subject it happens to.</summary>
    Own,

    /// <summary>An adjective of those it happened to.</summary>
    State,

    /// <summary>A noun that counts those it happened to: "12 deaths".</summary>
    Noun,

    /// <summary>A noun for what happens, "of" those it happens to.</summary>
    Act,
}
