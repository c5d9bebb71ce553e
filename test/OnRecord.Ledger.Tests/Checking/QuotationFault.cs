namespace OnRecord.Ledger.Tests.Checking;

/// <summary>A report in which one quotation is not as another report has it.</summary>
/// <param name="Kind">What was done to it.</param>
/// <param name="Report">The report with the fault.</param>
/// <param name="Place">Where in its text the changed quotation stands.</param>
internal sealed record QuotationFault(string Kind, Report Report, TextSpan Place);
