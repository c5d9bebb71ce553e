namespace OnRecord.People;

/// <summary>What two ways of writing one person's name tell together.</summary>
internal static class FullerName
{
    /// <summary>The parts of <paramref name="known"/>, with those of <paramref name="name"/> where they tell more.</summary>
    internal static PersonName Of(PersonName known, PersonName name) => new()
    {
        Title = known.Title ?? name.Title,
        Given = Longer(known.Given, name.Given),
        Middle = Longer(known.Middle, name.Middle),
        Patronymic = known.Patronymic ?? name.Patronymic,
        Family = known.Family ?? name.Family,
        Suffix = known.Suffix ?? name.Suffix,
    };

    // "John" says more than "J."; "Ed" and "Edward" are both names: the first stays.
    private static string? Longer(string? known, string? name) =>
        known is null || (known.TrimEnd('.').Length == 1 && name?.Length > known.Length) ? name ?? known : known;
}
