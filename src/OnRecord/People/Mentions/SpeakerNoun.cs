namespace OnRecord.People.Mentions;

/// <summary>What a noun that can speak denotes.</summary>
/// <param name="Kind">Person, organisation or document.</param>
/// <param name="IsFemale">True of women only, false of men only; null when it tells neither.</param>
/// <param name="IsPlural">True of the plural.</param>
internal readonly record struct SpeakerNoun(SpeakerKind Kind, bool? IsFemale, bool IsPlural);
