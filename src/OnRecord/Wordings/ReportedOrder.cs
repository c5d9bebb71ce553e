namespace OnRecord.Wordings;

/// <summary>Orders wordings by publication: unknown dates last, then by report, then by place.</summary>
internal sealed class ReportedOrder : IComparer<ReportedWording>
{
    /// <summary>The one instance.</summary>
    internal static ReportedOrder Instance { get; } = new();

    /// <summary>ISO 8601 orders by time as text; a partial date stands before all times in it.</summary>
    public int Compare(ReportedWording? x, ReportedWording? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = (x.Published is null).CompareTo(y.Published is null);
        order = order != 0 ? order : string.CompareOrdinal(x.Published, y.Published);
        order = order != 0 ? order : string.CompareOrdinal(x.Report, y.Report);
        order = order != 0 ? order : x.Wording.Spans[0].CompareTo(y.Wording.Spans[0]);
        return order != 0 ? order : string.CompareOrdinal(x.Wording.Text, y.Wording.Text);
    }
}
