namespace OnRecord.Cli.Finding;

/// <summary>What <c>onrecord speakers import</c> was asked for.</summary>
/// <param name="File">The file of speakers.</param>
/// <param name="Ledger">The ledger to take them into.</param>
internal sealed record ImportOptions(string File, string Ledger);
