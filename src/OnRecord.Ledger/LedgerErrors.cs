namespace OnRecord.Ledger;

/// <summary>Builds each failure's exception in one place, so that codes and wordings stay together.</summary>
internal static class LedgerErrors
{
    public static OnRecordException BadAddress(string address, string why) => new(LedgerErrorCodes.BadAddress,
        $"\"{address}\" is no ledger's address ({why}); give a file's path, or "
        + "postgres://user:password@host/database.");

    public static OnRecordException NotFound(string place) => new(LedgerErrorCodes.NotFound,
        $"No ledger is at \"{place}\"; check the path, or make one with onrecord add.");

    public static OnRecordException Unreachable(string place, Exception cause) => new(LedgerErrorCodes.Unreachable,
        $"The ledger \"{place}\" could not be opened ({Reason(cause)}); check the name, the permissions, and that its "
        + "folder or server is there.", cause);

    public static OnRecordException NoLedger(string place, Exception? cause = null) => new(LedgerErrorCodes.NoLedger,
        $"\"{place}\" is something else than a ledger; name a ledger, or a place that is free for one.", cause);

    public static OnRecordException Damaged(string place, Exception cause) => new(LedgerErrorCodes.Damaged,
        $"The ledger \"{place}\" is damaged ({Reason(cause)}); restore a backup, or move it away and add the reports "
        + "again.", cause);

    public static OnRecordException Locked(string place, Exception? cause = null) => new(LedgerErrorCodes.Locked,
        $"Another program holds the ledger \"{place}\"; wait until it is done, or end it, and try again.", cause);

    public static OnRecordException ReadOnly(string place, Exception? cause = null) => new(LedgerErrorCodes.ReadOnly,
        $"The ledger \"{place}\" may only be read; allow writing to the file and its folder (or by this user), or copy "
        + "it.", cause);

    public static OnRecordException Full(string place, Exception cause) => new(LedgerErrorCodes.Full,
        $"The disk that holds the ledger \"{place}\" is full; make room and run the command again. What was added "
        + "before is kept.", cause);

    public static OnRecordException Newer(string place, long version) => new(LedgerErrorCodes.Newer,
        $"The ledger \"{place}\" was written by a newer OnRecord (its tables are of version {version}, this one knows "
        + $"{Opening.Migration.Newest}); install that version.");

    public static OnRecordException Changed(string place, string migration) => new(LedgerErrorCodes.Changed,
        $"The tables of the ledger \"{place}\" were made by another \"{migration}\" than this version's; use the "
        + "version of OnRecord that made it, or restore a backup into a new ledger.");

    public static OnRecordException ConnectionLost(string place, Exception cause) => new(
        LedgerErrorCodes.ConnectionLost,
        $"The connection to the ledger \"{place}\" was lost ({Reason(cause)}); run the command again when the server "
        + "is back. What was added before is kept.", cause);

    public static OnRecordException Refused(string place, Exception cause) => new(LedgerErrorCodes.Refused,
        $"The database refused a step on the ledger \"{place}\" ({Reason(cause)}); nothing of the step "
        + "was kept.", cause);

    public static OnRecordException NothingThere(string place, string what) => new(LedgerErrorCodes.NothingThere,
        $"The ledger \"{place}\" has no {what}; check the number or name.");

    public static OnRecordException Occupied(string place) => new(LedgerErrorCodes.Occupied,
        $"\"{place}\" is there already and would be written over; name another place, or move it away.");

    public static OnRecordException NotVerified(string place, string first) => new(LedgerErrorCodes.NotVerified,
        $"\"{place}\" does not agree with its own log ({first}); use another backup, or look with onrecord "
        + "ledger verify.");

    public static OnRecordException CannotDecide(string why) => new(LedgerErrorCodes.CannotDecide,
        $"Nothing was changed: {why}. \"onrecord speaker NAME\" shows who is there.");

    public static OnRecordException BadSpeakersFile(string path, string why, string remedy, Exception? cause = null) =>
        new(
        LedgerErrorCodes.BadSpeakersFile, $"The speakers in \"{path}\" could not be read ({why}); {remedy}.", cause);

    public static OnRecordException BadSpeakersFile(string path, Exception cause) =>
        BadSpeakersFile(path, Reason(cause), "check the name and the permissions", cause);

    private static string Reason(Exception cause) =>
        cause.Message.TrimEnd('.').ReplaceLineEndings(" ");
}
