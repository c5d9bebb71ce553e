namespace OnRecord.Settings.Dates;

/// <summary>What else a date's word is; such a word counts only beside something that shows a date.</summary>
[Flags]
internal enum DateNote : byte
{
    /// <summary>Nothing else.</summary>
    None = 0,

    /// <summary>A person's name: "June".</summary>
    Name = 1,

    /// <summary>An ordinary word when it has no capital: "march".</summary>
    Word = 2,
}
