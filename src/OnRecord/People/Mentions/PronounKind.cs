namespace OnRecord.People.Mentions;

/// <summary>Pronouns by whom they can stand for.</summary>
internal enum PronounKind
{
    Other,
    He,
    She,
    They,
    It,
    I,
    We,
    You,
    Relative,
}
