namespace OnRecord.People.Names;

/// <summary>A name's words by the part they belong to; what a <see cref="PersonName"/> is made from.</summary>
internal sealed class NameParts
{
    /// <summary>Titles and offices.</summary>
    public List<string> Title { get; } = [];

    /// <summary>The given name.</summary>
    public List<string> Given { get; } = [];

    /// <summary>What stands between given and family name, nicknames in quotation marks.</summary>
    public List<string> Middle { get; } = [];

    /// <summary>The patronymic.</summary>
    public List<string> Patronymic { get; } = [];

    /// <summary>The family name.</summary>
    public List<string> Family { get; } = [];

    /// <summary>What follows the name.</summary>
    public List<string> Suffix { get; } = [];

    /// <summary>The name of these parts.</summary>
    public PersonName ToName() => new()
    {
        Title = Joined(Title),
        Given = Joined(Given),
        Middle = Joined(Middle),
        Patronymic = Joined(Patronymic),
        Family = Joined(Family),
        Suffix = Joined(Suffix),
    };

    private static string? Joined(List<string> words) => words.Count == 0 ? null : string.Join(' ', words);
}
