using OnRecord.Cli.Formats;
using OnRecord.Reports;

namespace OnRecord.Cli.Checking;

/// <summary>What became of one input.</summary>
/// <param name="Piece">What the format says of it; null for nothing.</param>
/// <param name="Counts">How many findings it has.</param>
internal sealed record CheckOutcome(Piece? Piece, CheckCounts Counts)
{
    /// <summary>Why it could not be checked; null when it was.</summary>
    public ReportFailure? Failure { get; init; }

    /// <summary>True when labels stand in place of names in it.</summary>
    public bool HasLabels { get; init; }
}
