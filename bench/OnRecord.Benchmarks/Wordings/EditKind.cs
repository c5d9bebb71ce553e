namespace OnRecord.Benchmarks.Wordings;

/// <summary>What a generated wording is.</summary>
internal enum EditKind
{
    /// <summary>Words of its own.</summary>
    Original,

    /// <summary>The words of an earlier one.</summary>
    Identical,

    /// <summary>An earlier one without its beginning.</summary>
    CutFront,

    /// <summary>An earlier one without its end.</summary>
    CutBack,

    /// <summary>An earlier one without a part of its middle.</summary>
    CutMiddle,

    /// <summary>Four to eight words of an earlier one.</summary>
    ShortCut,

    /// <summary>An earlier one with a word replaced, in long ones one of twelve.</summary>
    Swapped,

    /// <summary>An earlier one with a word left out.</summary>
    Dropped,

    /// <summary>An earlier one with a word put in.</summary>
    Added,

    /// <summary>Half of an earlier one or more, with a word replaced.</summary>
    CutAndSwapped,
}
