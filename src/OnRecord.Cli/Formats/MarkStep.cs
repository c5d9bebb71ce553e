namespace OnRecord.Cli.Formats;

/// <summary>A step through a marked text: <see cref="Words"/>, <see cref="Open"/> or <see cref="Close"/>.</summary>
internal abstract record MarkStep
{
    private MarkStep()
    {
    }

    /// <summary>A stretch of the text without a boundary inside.</summary>
    public sealed record Words(TextSpan Span) : MarkStep;

    /// <summary>A mark begins here, or goes on after it had to be broken.</summary>
    public sealed record Open(Mark Mark) : MarkStep;

    /// <summary>The mark opened last ends here, or is broken.</summary>
    public sealed record Close(Mark Mark) : MarkStep;
}
