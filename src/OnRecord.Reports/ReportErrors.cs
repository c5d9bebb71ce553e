namespace OnRecord.Reports;

/// <summary>Builds each failure's exception in one place, so that codes and wordings stay together.</summary>
internal static class ReportErrors
{
    public static OnRecordException NotFound(string path) => new(ReportErrorCodes.NotFound,
        $"Nothing is called \"{path}\"; check the spelling, and that the path counts from the working folder.");

    public static OnRecordException DanglingLink(string path) => new(ReportErrorCodes.NotFound,
        $"The link \"{path}\" points to a file that does not exist; mend the link or leave it out.");

    public static OnRecordException Unreadable(string path, Exception cause) => new(ReportErrorCodes.Unreadable,
        $"\"{path}\" could not be read ({Reason(cause)}); check its permissions and that it is a file.", cause);

    public static OnRecordException Empty(string place) => new(ReportErrorCodes.Empty,
        $"\"{place}\" holds no bytes; put the report's text in it or leave it out.");

    public static OnRecordException OnlySpace(string place) => new(ReportErrorCodes.OnlySpace,
        $"\"{place}\" holds only white space; put the report's text in it or leave it out.");

    public static OnRecordException Binary(string place, string what) => new(ReportErrorCodes.Binary,
        $"\"{place}\" is {what}, not text; save it as plain text, HTML or JSON lines first.");

    public static OnRecordException TooLarge(string place, long limit) => new(ReportErrorCodes.TooLarge,
        $"\"{place}\" is larger than the {Megabytes(limit)} MB that one report may have; split it into its reports.");

    public static OnRecordException Undecodable(string place, string why) => new(ReportErrorCodes.Undecodable,
        $"\"{place}\" could not be decoded ({why}); save it as UTF-8.");

    public static OnRecordException BrokenJson(string place, string where, string why) => new(
        ReportErrorCodes.BrokenJson,
        $"\"{place}\" is not a JSON object ({where}: {why}); mend the line or leave it out.");

    public static OnRecordException NoTextInJson(string place) => new(ReportErrorCodes.NoTextInJson,
        $"The JSON object at \"{place}\" has no report; give it a string \"text\" or \"html\".");

    public static OnRecordException NoTextInHtml(string place) => new(ReportErrorCodes.NoTextInHtml,
        $"The page \"{place}\" holds no text of its own; save the page as it looks after its scripts have run.");

    public static OnRecordException TooDeep(string place, string what) => new(ReportErrorCodes.TooDeep,
        $"The page \"{place}\" has {what}, which no real page has; give its text as plain text instead.");

    public static OnRecordException Unreachable(string address, string why, Exception? cause) => new(
        ReportErrorCodes.Unreachable,
        $"The address \"{address}\" could not be fetched ({why}); check it and the connection, or try again later.",
        cause);

    public static OnRecordException Refused(string address, string answer) => new(ReportErrorCodes.AddressRefused,
        $"The address \"{address}\" answered {answer}; open it in a browser, save the page and read the file.");

    public static OnRecordException NotEnglish(string place) => new(ReportErrorCodes.NotEnglish,
        $"\"{place}\" is not in English, the only language that OnRecord reads; leave it out or translate it first.");

    public static OnRecordException NothingThere(string path) => new(ReportErrorCodes.NothingThere,
        $"\"{path}\" holds no report; it needs files that end in {ContentKinds.Listed}.");

    private static long Megabytes(long bytes) => bytes / (1024 * 1024);

    private static string Reason(Exception cause) => cause is UnauthorizedAccessException
        ? "access denied"
        : cause.Message.TrimEnd('.').Replace(Environment.NewLine, " ", StringComparison.Ordinal);
}
