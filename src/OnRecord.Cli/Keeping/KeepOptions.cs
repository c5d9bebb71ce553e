namespace OnRecord.Cli.Keeping;

/// <summary>What <c>onrecord ledger</c> was asked to do.</summary>
/// <param name="Action">What to do.</param>
/// <param name="Ledger">With which ledger.</param>
/// <param name="Values">The file, or the reports.</param>
internal sealed record KeepOptions(KeepAction Action, string Ledger, IReadOnlyList<string> Values);
