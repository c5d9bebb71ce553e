using OnRecord.Tagging;

namespace OnRecord.Statements;

/// <summary>One thread's memory for finding statements, used again for the next text.</summary>
internal sealed class ReadingScratch(Model model) : IDisposable
{
    internal EncoderOutput Encoded { get; } = new();

    internal WindowScratch Windows { get; } = new();

    internal TagScorer Tags { get; } = new(model);

    /// <inheritdoc/>
    public void Dispose()
    {
        Encoded.Dispose();
        Windows.Dispose();
        Tags.Dispose();
    }
}
