namespace OnRecord.Settings.Dates;

/// <summary>A word, number or mark of a sentence that may hold a date. The default value is
/// <see cref="DateWord.None"/>, for what lies outside of the sentence.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Entry">What it does.</param>
/// <param name="IsTight">True when nothing parts it from the item before.</param>
/// <param name="IsCapital">True when it begins with a capital.</param>
internal readonly record struct DateItem(TextSpan Span, DateEntry Entry, bool IsTight, bool IsCapital)
{
    /// <summary>What it does.</summary>
    public DateWord Word => Entry.Word;

    /// <summary>What it says.</summary>
    public int Value => Entry.Value;

    /// <summary>True for four digits that can be a year.</summary>
    public bool IsYear => Word == DateWord.Digits && Span.Length == 4 && Value is >= 1000 and <= 2999;

    /// <summary>True for one or two digits.</summary>
    public bool IsShortNumber => Word == DateWord.Digits && Span.Length <= 2;

    /// <summary>True for an ordinary word without a capital, which shows a number before it to count things.</summary>
    public bool IsCommonWord => Word == DateWord.Other && !IsCapital;

    /// <summary>True for the mark <paramref name="mark"/>.</summary>
    public bool IsMark(char mark) => Word == DateWord.Mark && Value == mark;

    /// <summary>True for a dash or hyphen of any length.</summary>
    public bool IsDash => Word == DateWord.Mark && (char)Value is '-' or '–' or '‐' or '‑' or '−' or '~';

    /// <summary>True for the unit <paramref name="unit"/>.</summary>
    public bool IsUnit(TimeUnit unit) => Word == DateWord.Unit && Value == (int)unit;
}
