namespace OnRecord.Ledger.Speakers;

/// <summary>Whether the speakers of two reports are one.</summary>
internal enum Identity
{
    /// <summary>Two.</summary>
    Different = 0,

    /// <summary>Their names allow it, and nothing else says so.</summary>
    Perhaps,

    /// <summary>One, if the reports that name them name others in common; otherwise perhaps.</summary>
    InCompany,

    /// <summary>One.</summary>
    Same,
}
