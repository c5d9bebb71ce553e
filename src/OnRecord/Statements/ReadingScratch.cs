using OnRecord.Tagging;

namespace OnRecord.Statements;

/// <summary>One thread's memory for finding statements, used again for the next text.</summary>
internal sealed class ReadingScratch : IDisposable
{
    internal EncoderOutput Encoded { get; } = new();

    internal WindowScratch Windows { get; } = new();

    /// <inheritdoc/>
    public void Dispose()
    {
        Encoded.Dispose();
        Windows.Dispose();
    }
}
