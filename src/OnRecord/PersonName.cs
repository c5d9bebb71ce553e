namespace OnRecord;

/// <summary>A person's name in its parts, spelled as the report spells them.</summary>
public sealed record PersonName
{
    /// <summary>Titles and offices before the name, such as <c>Mrs.</c> or <c>Prime Minister</c>; null without one.</summary>
    public string? Title { get; init; }

    /// <summary>The given name or its initial; null when the name has none.</summary>
    public string? Given { get; init; }

    /// <summary>Names or initials between given and family name; null without any.</summary>
    public string? Middle { get; init; }

    /// <summary>A name made of the father's, such as <c>Alekseevich</c>; null without one.</summary>
    public string? Patronymic { get; init; }

    /// <summary>The family name, particles included (<c>van der Berg</c>); null when the name has none.</summary>
    public string? Family { get; init; }

    /// <summary>What follows the name, such as <c>Jr.</c> or <c>III</c>; null without one.</summary>
    public string? Suffix { get; init; }
}
