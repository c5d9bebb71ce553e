namespace OnRecord.Reports;

/// <summary>Codes of the failures that reading inputs can have; docs/errors.md has a section for each.</summary>
public static class ReportErrorCodes
{
    /// <summary>No file or folder has that name.</summary>
    public const string NotFound = "OR9001";

    /// <summary>The file or folder is there but can't be opened or read.</summary>
    public const string Unreadable = "OR9002";

    /// <summary>There are no bytes.</summary>
    public const string Empty = "OR9003";

    /// <summary>There is nothing but white space.</summary>
    public const string OnlySpace = "OR9004";

    /// <summary>The bytes are not text.</summary>
    public const string Binary = "OR9005";

    /// <summary>There are more bytes than <see cref="ReportLimits"/> allow.</summary>
    public const string TooLarge = "OR9006";

    /// <summary>The bytes are text in an encoding that could not be told or is not supported here.</summary>
    public const string Undecodable = "OR9007";

    /// <summary>A line of JSON lines, or a JSON file, is not one JSON object.</summary>
    public const string BrokenJson = "OR9008";

    /// <summary>A JSON object has neither a <c>text</c> nor an <c>html</c> string.</summary>
    public const string NoTextInJson = "OR9009";

    /// <summary>An HTML page has no text of its own.</summary>
    public const string NoTextInHtml = "OR9010";

    /// <summary>An HTML page's elements are nested or tangled beyond what real pages are.</summary>
    public const string TooDeep = "OR9011";

    /// <summary>An http(s) address could not be reached, or took too long.</summary>
    public const string Unreachable = "OR9012";

    /// <summary>An http(s) address answered with an error or with too many redirects.</summary>
    public const string AddressRefused = "OR9013";

    /// <summary>The text is not in English.</summary>
    public const string NotEnglish = "OR9014";

    /// <summary>A folder or pattern holds no file that could be a report.</summary>
    public const string NothingThere = "OR9015";
}
