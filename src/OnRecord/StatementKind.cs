namespace OnRecord;

/// <summary>How much of a statement's content stands in quotation marks.</summary>
public enum StatementKind
{
    /// <summary>None of the content's words.</summary>
    Indirect,

    /// <summary>Some of them.</summary>
    Mixed,

    /// <summary>All of them.</summary>
    Direct,
}
