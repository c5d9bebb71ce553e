namespace OnRecord.Reports;

/// <summary>How bytes are to be understood.</summary>
internal enum ContentKind
{
    /// <summary>Not known from the outside; told by the first bytes.</summary>
    Unknown,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>A JSON object a line.</summary>
    JsonLines,
}
