namespace OnRecord.People.Protecting;

/// <summary>Gives each telling word to what knows its kind.</summary>
internal sealed class EvidenceFinders(Participles participles, HeldNouns nouns, HeldPlaces places, Ages ages)
{
    /// <summary>Adds what the word shows.</summary>
    public void Find(Cue cue)
    {
        switch (cue.Role)
        {
            case EvidenceRole.Age or EvidenceRole.YearOld:
                ages.Find(cue.Token);
                break;
            case EvidenceRole.Place:
                places.Find(cue.Token);
                break;
            case EvidenceRole.HeldPerson or EvidenceRole.HostagePerson or EvidenceRole.HarmedPerson:
                nouns.Find(cue.Token, cue.Role);
                break;
            case EvidenceRole.SexualAct or EvidenceRole.Soldier or EvidenceRole.Captor:
                break;
            default:
                participles.Find(cue.Token, cue.Role);
                break;
        }
    }
}
