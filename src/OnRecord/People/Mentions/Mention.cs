namespace OnRecord.People.Mentions;

/// <summary>A place where a report mentions somebody or something that could speak.</summary>
/// <param name="Phrase">Its tokens.</param>
/// <param name="Form">How it is called there.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Role">What it does in its sentence.</param>
internal readonly record struct Mention(NounPhrase Phrase, MentionForm Form, int Sentence, MentionRole Role);
