namespace OnRecord.Tests.Checks.Faults;

/// <summary>Percents of the faults put in that each rule finds today, less one for rounding: a rule may
/// find more, never fewer. The aim is 95 for quotations and time, 80 for the others; where a figure is
/// lower, the rule falls short (docs/measurements.md).</summary>
internal static class FoundSoFar
{
    private static readonly Dictionary<string, (int Own, int? Dev)> Floors = new(StringComparer.Ordinal)
    {
        ["OR1001"] = (99, 99),
        ["OR1002"] = (30, 40),
        ["OR1003"] = (89, 89),
        ["OR1004"] = (63, 57),
        ["OR1005"] = (76, 75),
        ["OR1006"] = (91, 96),
        ["OR2001"] = (57, 59),
        ["OR2002"] = (72, 75),
        ["OR2003"] = (72, 63),
        ["OR2004"] = (23, 47),
        ["OR2005"] = (46, 67),
        ["OR3001"] = (61, 79),
        ["OR3002"] = (48, 74),
        ["OR3003"] = (82, 80),
        ["OR4001"] = (94, 95),
        ["OR4002"] = (97, 99),
        ["OR5001"] = (99, null),
        ["OR5002"] = (99, null),
        ["OR5003"] = (99, null),
    };

    /// <summary>In our own reports.</summary>
    internal static int InOwn(string rule) => Floors[rule].Own;

    /// <summary>In the development texts of PolNeAR.</summary>
    internal static int InDev(string rule) => Floors[rule].Dev ?? 0;
}
