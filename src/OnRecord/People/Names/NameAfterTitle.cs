namespace OnRecord.People.Names;

/// <summary>Which name follows a title when a single one does.</summary>
internal enum NameAfterTitle
{
    /// <summary>Either may.</summary>
    Any = 0,

    /// <summary>The family name: <c>Mrs. Clinton</c>.</summary>
    Family,

    /// <summary>The given name: <c>King Charles</c>.</summary>
    Given,
}
