using System.Text;
using OnRecord.Cli.Formats;

namespace OnRecord.Cli.Outputs;

/// <summary>Writes all pieces into one HTML page, with a list of contents before them.</summary>
/// <remarks>The contents are known last and stand first, so the articles wait in a temporary file.</remarks>
/// <param name="output">Where to.</param>
/// <param name="head">What stands before the articles of these pieces.</param>
/// <param name="foot">What stands after them.</param>
internal sealed class PageSink(OutputStream output, Func<IReadOnlyList<Piece>, string> head, string foot) : IPieceSink
{
    private readonly List<Piece> _reports = [];
    private readonly FileStream _articles = new(Path.GetTempFileName(), new FileStreamOptions
    {
        Mode = FileMode.Create,
        Access = FileAccess.ReadWrite,
        Options = FileOptions.DeleteOnClose,
    });

    /// <inheritdoc/>
    public void Add(Piece piece)
    {
        _articles.Write(piece.Body.Span);
        _reports.Add(piece with { Body = default });
    }

    /// <inheritdoc/>
    public void Complete()
    {
        output.Stream.Write(Encoding.UTF8.GetBytes(head(_reports)));
        _articles.Position = 0;
        _articles.CopyTo(output.Stream);
        output.Stream.Write(Encoding.UTF8.GetBytes(foot));
        output.Complete();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _articles.Dispose();
        output.Dispose();
    }
}
