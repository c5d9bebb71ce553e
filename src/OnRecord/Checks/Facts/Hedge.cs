namespace OnRecord.Checks.Facts;

/// <summary>How far a number holds, as words before it say.</summary>
internal enum Hedge : byte
{
    /// <summary>As it is.</summary>
    None,

    /// <summary>It is the least.</summary>
    More,

    /// <summary>It is the most.</summary>
    Most,

    /// <summary>It is not quite reached.</summary>
    Below,

    /// <summary>It is near.</summary>
    About,
}
