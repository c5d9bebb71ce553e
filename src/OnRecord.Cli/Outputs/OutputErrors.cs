namespace OnRecord.Cli.Outputs;

/// <summary>Builds each failure of writing in one place, so that codes and wordings stay together.</summary>
internal static class OutputErrors
{
    /// <summary>Code of a command line whose output has no room for what it asks.</summary>
    public const string NeedsFolderCode = "OR9202";

    /// <summary>Code of a command line that asks for names and gives no reason.</summary>
    public const string NeedsReasonCode = "OR9204";

    /// <summary>The world won't take the output.</summary>
    public static OnRecordException Unwritable(string place, Exception cause) => new("OR9201",
        $"The output \"{place}\" could not be written ({cause.Message.TrimEnd('.')}); check the path, its permissions and the space left.", cause);

    /// <summary>Several reports, and one stream of brat annotations.</summary>
    public static OnRecordException NeedsFolder() => new(NeedsFolderCode,
        "Brat keeps one file a report, and there is more than one report; name a folder with \"-o FOLDER\".");

    /// <summary>A file in the output folder differs from what would replace it.</summary>
    public static OnRecordException WouldOverwrite(string path) => new("OR9203",
        $"\"{path}\" is there already with other content, which may be someone's work; move it away or name another folder.");

    /// <summary>Protected names were asked for without a reason.</summary>
    public static OnRecordException NeedsReason() => new(NeedsReasonCode,
        "Names of protected speakers are shown for a reason only, which the output repeats; say it: --show-protected \"REASON\".");
}
