namespace OnRecord.Checks.Facts;

/// <summary>What a word does in a number.</summary>
internal enum NumberWord : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>"Seven", which can stand behind "twenty".</summary>
    Ones,

    /// <summary>"Twelve".</summary>
    Whole,

    /// <summary>"Twenty".</summary>
    Tens,

    /// <summary>"Dozen", "million": multiplies what stands before it.</summary>
    Scale,

    /// <summary>"Thirds": divides what stands before it.</summary>
    Part,
}
