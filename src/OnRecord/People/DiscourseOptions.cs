namespace OnRecord.People;

/// <summary>What a discourse is read with.</summary>
/// <param name="Choose">Chooses whom pronouns and descriptions stand for.</param>
/// <param name="Names">Names read before.</param>
internal sealed record DiscourseOptions(AntecedentChoice Choose, KnownNames Names);
