namespace OnRecord.Wordings;

/// <summary>What the marks around a word, and its capital, tell.</summary>
[Flags]
internal enum WordSigns : short
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Written in one with the word before: "n't", the second half of "take-off".</summary>
    Continues = 1,

    /// <summary>An ellipsis stands before it.</summary>
    AfterGap = 2,

    /// <summary>It stands in brackets, which the reporter put in.</summary>
    Bracketed = 4,

    /// <summary>A stop, a comma, a colon or a dash stands before it.</summary>
    AfterStop = 8,

    /// <summary>It begins a sentence: nothing or a full stop, question or exclamation mark stands before it.</summary>
    BeginsSentence = 16,

    /// <summary>It begins with a capital letter.</summary>
    Capital = 32,

    /// <summary>It begins with a digit.</summary>
    Digits = 64,

    /// <summary>It stands in a quotation inside the wording: somebody else's words.</summary>
    Quoted = 128,

    /// <summary>The first word behind what broke the quotation.</summary>
    Resumes = 256,
}
