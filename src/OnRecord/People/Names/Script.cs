namespace OnRecord.People.Names;

/// <summary>The alphabets whose letters look alike, and all others.</summary>
internal enum Script
{
    /// <summary>Any other script, or no letter.</summary>
    Other = 0,

    /// <summary>Latin letters, marked ones included.</summary>
    Latin,

    /// <summary>Cyrillic letters.</summary>
    Cyrillic,

    /// <summary>Greek letters.</summary>
    Greek,
}
