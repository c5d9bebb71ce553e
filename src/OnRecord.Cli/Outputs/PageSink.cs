using System.Text;
using OnRecord.Cli.Formats;
using OnRecord.Cli.Pages;

namespace OnRecord.Cli.Outputs;

/// <summary>Writes all pieces into one HTML page, with a list of contents before them.</summary>
/// <remarks>The contents are known last and stand first, so the articles wait in a temporary file.</remarks>
internal sealed class PageSink(OutputStream output) : IPieceSink
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
        output.Stream.Write(Encoding.UTF8.GetBytes(HtmlDocument.Head(_reports)));
        _articles.Position = 0;
        _articles.CopyTo(output.Stream);
        output.Stream.Write(Encoding.UTF8.GetBytes(HtmlDocument.Foot));
        output.Complete();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _articles.Dispose();
        output.Dispose();
    }
}
