namespace OnRecord.Text;

/// <summary>What the stop of an abbreviation means for the end of a sentence.</summary>
internal enum AbbreviationKind
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>Stands before a name; never ends a sentence.</summary>
    Title,

    /// <summary>An abbreviation only before a number ("No. 5").</summary>
    BeforeNumber,

    /// <summary>Ends a sentence when what follows looks like the start of one.</summary>
    MayEnd,

    /// <summary>A time of day: ends a sentence unless what follows tells the day or the zone.</summary>
    Time,

    /// <summary>Hardly ever ends a sentence ("vs.", "e.g.").</summary>
    Inner,

    /// <summary>Also an ordinary word; an abbreviation only where the next word cannot begin a sentence.</summary>
    AlsoWord,
}
