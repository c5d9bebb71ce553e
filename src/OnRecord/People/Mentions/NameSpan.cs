namespace OnRecord.People.Mentions;

/// <summary>A name in a text.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just past its last token; a possessive ending does not belong to it.</param>
/// <param name="Kind">What it names.</param>
internal readonly record struct NameSpan(int First, int End, NameKind Kind)
{
    /// <summary>Number of tokens.</summary>
    internal int Length => End - First;
}
