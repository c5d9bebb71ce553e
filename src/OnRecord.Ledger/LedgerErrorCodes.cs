namespace OnRecord.Ledger;

/// <summary>Codes of the failures that a ledger can have; docs/errors.md has a section for each.</summary>
public static class LedgerErrorCodes
{
    /// <summary>The ledger's address can't be understood.</summary>
    public const string BadAddress = "OR9501";

    /// <summary>No ledger is there, and none was to be made.</summary>
    public const string NotFound = "OR9502";

    /// <summary>The file or the server is there or was meant to be, but can't be opened or reached.</summary>
    public const string Unreachable = "OR9503";

    /// <summary>The file or the database is something else than a ledger.</summary>
    public const string NoLedger = "OR9504";

    /// <summary>What the file or the database holds is damaged.</summary>
    public const string Damaged = "OR9505";

    /// <summary>Another program held the ledger for longer than was to be waited.</summary>
    public const string Locked = "OR9506";

    /// <summary>The ledger may only be read.</summary>
    public const string ReadOnly = "OR9507";

    /// <summary>The disk is full, or a limit on the file's size is reached.</summary>
    public const string Full = "OR9508";

    /// <summary>A newer version of OnRecord wrote the ledger.</summary>
    public const string Newer = "OR9509";

    /// <summary>The ledger's tables were made by other instructions than this version's of the same number.</summary>
    public const string Changed = "OR9510";

    /// <summary>The connection to the server broke, or the server shut down.</summary>
    public const string ConnectionLost = "OR9511";

    /// <summary>The database refused something for a reason that has no code of its own.</summary>
    public const string Refused = "OR9512";

    /// <summary>The ledger does not have what was asked for.</summary>
    public const string NothingThere = "OR9513";

    /// <summary>What would be written over is there already.</summary>
    public const string Occupied = "OR9514";

    /// <summary>The ledger or its backup does not agree with its log.</summary>
    public const string NotVerified = "OR9515";

    /// <summary>A decision about speakers can't be carried out.</summary>
    public const string CannotDecide = "OR9520";

    /// <summary>A file of speakers can't be used at all.</summary>
    public const string BadSpeakersFile = "OR9521";

    /// <summary>A row of a file of speakers can't be used; the others can.</summary>
    public const string BadSpeakersRow = "OR9522";
}
