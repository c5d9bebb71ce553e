namespace OnRecord.People.Mentions;

/// <summary>How a mention calls what it mentions.</summary>
internal enum MentionForm
{
    FullName,
    ShortName,
    Description,
    Pronoun,
}
