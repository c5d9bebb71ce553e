namespace OnRecord.People.Protecting;

/// <summary>What part a word of data/en/protection.txt may have in a phrase that shows why somebody is protected.</summary>
internal enum EvidenceRole
{
    /// <summary>None: the word is not in the list.</summary>
    None,

    /// <summary>"captured".</summary>
    Capture,

    /// <summary>"detained", "arrested", "jailed".</summary>
    Detention,

    /// <summary>"kidnapped".</summary>
    Abduction,

    /// <summary>"held", which says it only with what follows: "held in", "held hostage".</summary>
    Holding,

    /// <summary>"taken", which says it only with what follows: "taken prisoner".</summary>
    Taking,

    /// <summary>"raped".</summary>
    Sexual,

    /// <summary>"assaulted", which says it only behind "sexually".</summary>
    Sexually,

    /// <summary>"prisoner".</summary>
    HeldPerson,

    /// <summary>"hostage".</summary>
    HostagePerson,

    /// <summary>"victim", which says it only with an act beside it.</summary>
    HarmedPerson,

    /// <summary>"rape", the act in "rape victim".</summary>
    SexualAct,

    /// <summary>"custody", which says it in "in custody".</summary>
    Place,

    /// <summary>"soldier".</summary>
    Soldier,

    /// <summary>"gunmen".</summary>
    Captor,

    /// <summary>"9" or "nine", in "aged nine".</summary>
    Age,

    /// <summary>"nine-year-old".</summary>
    YearOld,
}
