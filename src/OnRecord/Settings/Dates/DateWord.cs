namespace OnRecord.Settings.Dates;

/// <summary>What a word, a number or a mark does in a date; most are named in data/en/date-words.tsv.</summary>
internal enum DateWord : byte
{
    /// <summary>There is no word: the sentence ends here.</summary>
    None,

    /// <summary>A word that dates know nothing of.</summary>
    Other,

    /// <summary>A mark; the value is its character.</summary>
    Mark,

    /// <summary>One to four digits; the value is their number.</summary>
    Digits,

    /// <summary>A month, 1 to 12.</summary>
    Month,

    /// <summary>A day of the week, 1 (Monday) to 7.</summary>
    Weekday,

    /// <summary>A cardinal in letters.</summary>
    Number,

    /// <summary>An ordinal, in letters or digits.</summary>
    Ordinal,

    /// <summary>Ten years: the value is their first year, in full (1990) or within a century (90).</summary>
    Decade,

    /// <summary>"Q3": a quarter of a year, 1 to 4.</summary>
    Quarter,

    /// <summary>"H1": a half of a year.</summary>
    Half,

    /// <summary>A unit of time; the value is a <see cref="TimeUnit"/>.</summary>
    Unit,

    /// <summary>"Morning" and the like; the value is a <see cref="Dates.PartOfDay"/>.</summary>
    PartOfDay,

    /// <summary>A season, by its number in ISO 8601-2.</summary>
    Season,

    /// <summary>"Yesterday" and the like; the value is the days from today.</summary>
    DayFromToday,

    /// <summary>"Tonight".</summary>
    Tonight,

    /// <summary>"Last" (-1), "this" (0), "next" (1).</summary>
    Shift,

    /// <summary>"Ago".</summary>
    Ago,

    /// <summary>"Hence".</summary>
    Hence,

    /// <summary>"Now".</summary>
    Now,

    /// <summary>"a.m."</summary>
    Am,

    /// <summary>"p.m."</summary>
    Pm,

    /// <summary>"O'clock".</summary>
    OClock,

    /// <summary>"Noon" (12), "midnight" (24).</summary>
    ClockWord,

    /// <summary>A zone that shows four digits before it to be a time ("0900 GMT").</summary>
    ZoneWord,

    /// <summary>"Early" (0), "the end of" (1, for one that needs its "of"): a part of what follows.</summary>
    Edge,

    /// <summary>"Of".</summary>
    Of,

    /// <summary>"The".</summary>
    The,

    /// <summary>"A", "an".</summary>
    A,

    /// <summary>"In", "during".</summary>
    In,

    /// <summary>"On".</summary>
    On,

    /// <summary>"At".</summary>
    At,

    /// <summary>"From".</summary>
    From,

    /// <summary>"Between".</summary>
    Between,

    /// <summary>"To", "through".</summary>
    To,

    /// <summary>"And".</summary>
    And,

    /// <summary>"Or".</summary>
    Or,

    /// <summary>"For".</summary>
    For,

    /// <summary>"More", which with "than" makes a bound of what is counted.</summary>
    More,

    /// <summary>"Less".</summary>
    Less,

    /// <summary>"Since".</summary>
    Since,

    /// <summary>"Until".</summary>
    Until,

    /// <summary>"Before".</summary>
    Before,

    /// <summary>"After".</summary>
    After,

    /// <summary>"By".</summary>
    By,

    /// <summary>"Every": what follows comes again and again, and is no date.</summary>
    Every,

    /// <summary>"Around".</summary>
    Approx,

    /// <summary>A word that shows a sentence to look ahead.</summary>
    Future,

    /// <summary>A word that shows a sentence to look back.</summary>
    Past,
}
