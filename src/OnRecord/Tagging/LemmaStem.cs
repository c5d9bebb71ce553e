namespace OnRecord.Tagging;

/// <summary>How a word is taken before its lemma is cut from it; values are the letters in the rule file.</summary>
internal enum LemmaStem
{
    /// <summary>In lower case.</summary>
    Lower = 'l',

    /// <summary>As written where capitals stand inside it, such as "pro-Western"; otherwise in lower case.</summary>
    Mixed = 'm',

    /// <summary>As written.</summary>
    Written = 'w',

    /// <summary>In lower case and without commas, such as "12,000".</summary>
    Number = 'n',
}
