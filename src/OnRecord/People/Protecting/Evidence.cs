namespace OnRecord.People.Protecting;

/// <summary>Words that show why a speaker is protected.</summary>
/// <param name="Speaker">Index of the speaker.</param>
/// <param name="Kind">Why.</param>
/// <param name="Shown">The words.</param>
internal readonly record struct Evidence(int Speaker, ProtectionKind Kind, TextSpan Shown);
