namespace OnRecord.People.Mentions;

/// <summary>How a source is built.</summary>
/// <param name="Form">How it calls whom it denotes.</param>
/// <param name="First">Index of the first token of what denotes them, without prepositions before it.</param>
/// <param name="End">Index just past the last token of what denotes them, without appositions and relative clauses.</param>
/// <param name="Head">Index of the token that it is about; −1 for nobody.</param>
/// <param name="Name">Index of the name that names them; −1 without one.</param>
internal readonly record struct SourceShape(SourceForm Form, int First, int End, int Head, int Name = -1)
{
    /// <summary>A source that names nobody.</summary>
    internal static SourceShape Nobody { get; } = new(SourceForm.Nobody, 0, 0, -1);
}
