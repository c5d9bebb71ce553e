namespace OnRecord.Reports.Html;

/// <summary>What an attempt at finding a page's text goes by.</summary>
[Flags]
internal enum Strictness
{
    /// <summary>Leave out at once what has the name of something else.</summary>
    Strip = 1,

    /// <summary>Let names count for or against an element.</summary>
    Names = 2,

    /// <summary>Leave out parts that have few words and many links, pictures or buttons.</summary>
    Cleaning = 4,

    /// <summary>All of these.</summary>
    All = Strip | Names | Cleaning,
}
