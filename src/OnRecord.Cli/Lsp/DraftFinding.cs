using OnRecord.Cli.Checking;

namespace OnRecord.Cli.Lsp;

/// <summary>A finding and where it stands in a document.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Span">Its words, in UTF-16 code units of the document; null when their place can't be told.</param>
/// <param name="Related">What it rests on in the same document, with its words' place.</param>
internal sealed record DraftFinding(ShownFinding Finding, TextSpan? Span,
    IReadOnlyList<(string Note, TextSpan Span)> Related);
