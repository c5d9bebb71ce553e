namespace OnRecord.Wordings;

/// <summary>At which ends of two runs of words one may go on beyond the other at no cost.</summary>
[Flags]
internal enum FreeEnds
{
    /// <summary>At neither.</summary>
    None = 0,

    /// <summary>Before the first words.</summary>
    Start = 1,

    /// <summary>Behind the last words.</summary>
    End = 2,

    /// <summary>At both.</summary>
    Both = Start | End,
}
