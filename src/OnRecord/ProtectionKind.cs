namespace OnRecord;

/// <summary>Why a speaker is protected.</summary>
public enum ProtectionKind
{
    /// <summary>A member of armed forces in the hands of an enemy (Third Geneva Convention, Art. 13).</summary>
    PrisonerOfWar,

    /// <summary>Somebody held so that others do as the holder wants.</summary>
    Hostage,

    /// <summary>Somebody held in custody, prison or camp.</summary>
    Detainee,

    /// <summary>Somebody under eighteen years of age.</summary>
    Minor,

    /// <summary>A victim of sexual violence.</summary>
    VictimOfSexualViolence,
}
