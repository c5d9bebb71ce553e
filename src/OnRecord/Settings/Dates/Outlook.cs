namespace OnRecord.Settings.Dates;

/// <summary>Where a sentence looks from the day it was published on.</summary>
internal enum Outlook
{
    /// <summary>To what has been: nothing says otherwise.</summary>
    Back,

    /// <summary>To what is to come.</summary>
    Ahead,
}
