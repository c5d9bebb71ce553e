namespace OnRecord.People.Mentions;

/// <summary>What a name names, as far as its place in the text tells.</summary>
internal enum NameKind
{
    Person,
    Organisation,
    Place,
    Other,
}
