namespace OnRecord.People.Names;

/// <summary>Which part of a name a word stands in.</summary>
internal enum NameRole
{
    /// <summary>The given name.</summary>
    Given = 0,

    /// <summary>Between given and family name.</summary>
    Middle,

    /// <summary>A nickname in quotation marks.</summary>
    Nickname,

    /// <summary>The patronymic.</summary>
    Patronymic,

    /// <summary>The family name.</summary>
    Family,
}
