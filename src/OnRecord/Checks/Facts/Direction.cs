namespace OnRecord.Checks.Facts;

/// <summary>Which way a figure goes.</summary>
internal enum Direction : byte
{
    /// <summary>Not told.</summary>
    None,

    /// <summary>It rises.</summary>
    Up,

    /// <summary>It falls.</summary>
    Down,
}
