using OnRecord.Cli.Formats;

namespace OnRecord.Cli.Outputs;

/// <summary>Where the pieces of a run go, in order.</summary>
internal interface IPieceSink : IDisposable
{
    /// <summary>Takes the next report's piece.</summary>
    void Add(Piece piece);

    /// <summary>Writes what is still to be written; nothing may be added after it.</summary>
    void Complete();
}
