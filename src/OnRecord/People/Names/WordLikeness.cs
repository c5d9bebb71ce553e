namespace OnRecord.People.Names;

/// <summary>How alike two words of names are; the more, the higher.</summary>
internal enum WordLikeness
{
    /// <summary>Different names.</summary>
    None = 0,

    /// <summary>One is the other's initial.</summary>
    Initial,

    /// <summary>One is the other without the word it makes one name with: Aziz for Abdul Aziz.</summary>
    Part,

    /// <summary>A slip of the hand or an unusual spelling apart.</summary>
    Near,

    /// <summary>One is a short or pet name for the other.</summary>
    Nickname,

    /// <summary>One name, however spelled.</summary>
    Equal,
}
