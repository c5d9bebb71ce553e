using OnRecord.Ledger;
using OnRecord.Reports;

namespace OnRecord.Cli.Adding;

/// <summary>What became of one input before the ledger takes it: a reading, a failure, or nothing where the report is
/// there already.</summary>
/// <param name="Name">The report's id.</param>
internal sealed record AddStep(string Name)
{
    /// <summary>True when the ledger has the report.</summary>
    public bool IsThere { get; init; }

    /// <summary>What was found in it; null where it was not read.</summary>
    public Reading? Reading { get; init; }

    /// <summary>Its wordings.</summary>
    public IReadOnlyList<StatementWording> Wordings { get; init; } = [];

    /// <summary>Why it could not be read; null where it could.</summary>
    public ReportFailure? Failure { get; init; }
}
