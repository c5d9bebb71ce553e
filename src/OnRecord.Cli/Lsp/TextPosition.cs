namespace OnRecord.Cli.Lsp;

/// <summary>A place between two characters of a document, as the protocol tells it.</summary>
/// <param name="Line">The line, counted from 0.</param>
/// <param name="Character">What stands before it on the line, in the units of the <see cref="PositionEncoding"/> agreed
/// on.</param>
internal readonly record struct TextPosition(int Line, int Character);
