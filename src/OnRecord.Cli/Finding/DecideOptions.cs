using OnRecord.Ledger;

namespace OnRecord.Cli.Finding;

/// <summary>What <c>onrecord speakers</c> was asked to decide.</summary>
/// <param name="Action">What to decide.</param>
/// <param name="Number">The speaker or, to undo, the decision.</param>
internal sealed record DecideOptions(DecideAction Action, long Number)
{
    /// <summary>The ledger to decide in.</summary>
    public string Ledger { get; init; } = StatementLedger.DefaultPath;

    /// <summary>Whom to merge into.</summary>
    public long Other { get; init; }

    /// <summary>The reports to split off, by name or number.</summary>
    public IReadOnlyList<string> Reports { get; init; } = [];

    /// <summary>The new name.</summary>
    public string Name { get; init; } = "";
}
