namespace OnRecord.Tests.Checks.Faults;

/// <summary>Puts faults into clean reports, one at a time. It goes by what the issue says that each rule covers, and knows
/// nothing of how the rules are made; equal reports give equal faults.</summary>
internal static class FaultGenerator
{
    private static readonly Dictionary<string, Func<CleanReport, IEnumerable<Fault>>> Makers = new()
    {
        ["OR1001"] = MarkFaults.In,
        ["OR1002"] = FragmentFaults.In,
        ["OR1003"] = WordingFaults.In,
        ["OR1004"] = OmissionFaults.In,
        ["OR1005"] = TitleFaults.In,
        ["OR1006"] = OrphanFaults.In,
        ["OR2001"] = UnnamedFaults.In,
        ["OR2002"] = SpellingFaults.In,
        ["OR2003"] = TwoSpeakersFaults.In,
        ["OR2004"] = UnborneFaults.In,
        ["OR2005"] = GroupFaults.In,
        ["OR3001"] = NumberFaults.In,
        ["OR3002"] = ExclusiveFaults.In,
        ["OR3003"] = OfficeFaults.In,
        ["OR4001"] = RelativeDateFaults.In,
        ["OR4002"] = WeekdayFaults.In,
        ["OR5001"] = CaptiveFaults.Unsaid,
        ["OR5002"] = CaptiveFaults.Named,
        ["OR5003"] = CaptiveFaults.Believed,
    };

    /// <summary>Codes of the rules that there are faults for.</summary>
    public static IEnumerable<string> Rules => Makers.Keys;

    /// <summary>Faults for a rule: all that were written by hand, and made ones up to <paramref name="most"/>, spread
    /// evenly over kinds and reports.</summary>
    public static IReadOnlyList<Fault> Make(string rule, IReadOnlyList<CleanReport> reports, int most)
    {
        var written = from clean in reports
                      from fault in clean.Written
                      where fault.Rule == rule
                      select fault.PutInto(clean);
        var kinds = reports.SelectMany(Makers[rule]).GroupBy(fault => fault.Kind, StringComparer.Ordinal)
            .OrderBy(kind => kind.Count()).Select(kind => kind.ToArray()).ToArray();
        return [.. written, .. kinds.SelectMany((kind, index) => Spread(kind, most / kinds.Length, index))];
    }

    // Each kind starts elsewhere, so that they do not all take the first reports.
    private static IEnumerable<Fault> Spread(Fault[] faults, int most, int start) => faults.Length <= most ? faults
        : Enumerable.Range(0, most).Select(index => faults[((index * faults.Length / most) + (start * 7)) % faults.Length]);
}
