namespace OnRecord;

/// <summary>Where in a report a finding or its evidence stands.</summary>
/// <param name="Span">The words concerned, in UTF-16 code units of <see cref="Report.Text"/>, or of
/// <see cref="Report.Title"/> when <paramref name="InTitle"/>.</param>
/// <param name="InTitle">True when the words stand in <see cref="Report.Title"/>, which is no part of the text.</param>
public readonly record struct FindingPlace(TextSpan Span, bool InTitle = false) : IComparable<FindingPlace>
{
    /// <summary>The words of <paramref name="report"/> that the place covers.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The place does not lie in the report.</exception>
    public string In(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return (InTitle ? report.Title ?? "" : report.Text)[Span.Start..Span.End];
    }

    /// <summary>Orders places of the title before those of the text, then by span.</summary>
    public int CompareTo(FindingPlace other) =>
        InTitle == other.InTitle ? Span.CompareTo(other.Span) : InTitle ? -1 : 1;

    /// <summary>True when <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    public static bool operator <(FindingPlace left, FindingPlace right) => left.CompareTo(right) < 0;

    /// <summary>True when <paramref name="left"/> stands after <paramref name="right"/>.</summary>
    public static bool operator >(FindingPlace left, FindingPlace right) => left.CompareTo(right) > 0;

    /// <summary>True unless <paramref name="left"/> stands after <paramref name="right"/>.</summary>
    public static bool operator <=(FindingPlace left, FindingPlace right) => left.CompareTo(right) <= 0;

    /// <summary>True unless <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    public static bool operator >=(FindingPlace left, FindingPlace right) => left.CompareTo(right) >= 0;
}
