namespace OnRecord.Cli.Lsp;

/// <summary>A document as it stands when it is checked.</summary>
/// <param name="Address">Which document.</param>
/// <param name="Text">Its text.</param>
/// <param name="WritingAt">Where somebody is writing just now, in UTF-16 code units of the text; null when nobody
/// is.</param>
internal sealed record Draft(DocumentAddress Address, DocumentText Text, int? WritingAt);
