namespace OnRecord.People.Protecting;

/// <summary>A word of a protected name.</summary>
/// <param name="Owners">Indexes of the protected speakers whose name has it; some of them where many share it.</param>
/// <param name="IsFamily">True when it is a family name or patronymic, which points to one person more than a given name.</param>
/// <param name="IsCommon">True when it is an English word too, which means the name only where it is capitalised.</param>
internal sealed record NameWord(IReadOnlyList<int> Owners, bool IsFamily, bool IsCommon);
