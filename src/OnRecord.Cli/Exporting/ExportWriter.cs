using System.Buffers;
using System.Text;
using System.Text.Json;
using OnRecord.Cli.Finding;
using OnRecord.Cli.Formats;

namespace OnRecord.Cli.Exporting;

/// <summary>Writes exported statements one by one: <see cref="Add"/> for each, then <see cref="Complete"/>.</summary>
internal abstract class ExportWriter(Stream output)
{
    private const int BufferSize = 1 << 16;

    private readonly ArrayBufferWriter<byte> _buffer = new(BufferSize);

    /// <summary>The writer of a format.</summary>
    public static ExportWriter For(string format, Stream output, string? reason) => format switch
    {
        "csv" => new CsvExport(output, reason),
        "annotations" => new LinkedExport(output, AnnotationItem.Page(reason), AnnotationItem.Write),
        "json-ld" => new LinkedExport(output, QuotationItem.Graph(reason), QuotationItem.Write),
        _ => new LinesExport(output, reason),
    };

    /// <summary>Takes the next statement.</summary>
    public abstract void Add(ExportedStatement statement);

    /// <summary>Ends the output.</summary>
    public virtual void Complete() => Flush();

    /// <summary>Adds text.</summary>
    protected void Write(string text)
    {
        _buffer.Write(Encoding.UTF8.GetBytes(text));
        FlushIfFull();
    }

    /// <summary>Adds a JSON value.</summary>
    protected void Write(Action<Utf8JsonWriter> write)
    {
        JsonText.Append(_buffer, write);
        FlushIfFull();
    }

    private void FlushIfFull()
    {
        if (_buffer.WrittenCount >= BufferSize)
        {
            Flush();
        }
    }

    private void Flush()
    {
        output.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }

    private sealed class LinesExport(Stream output, string? reason) : ExportWriter(output)
    {
        public override void Add(ExportedStatement statement)
        {
            Write(json => FoundJson.Write(json, statement.Found, reason, statement.IsWithheld));
            Write("\n");
        }
    }

    private sealed class CsvExport : ExportWriter
    {
        private readonly string? _reason;

        public CsvExport(Stream output, string? reason)
            : base(output)
        {
            _reason = reason;
            Write(FoundCsv.Head);
        }

        public override void Add(ExportedStatement statement) => Write(FoundCsv.Row(statement.Found, _reason));
    }

    // One object with a list in it, an item a line.
    private sealed class LinkedExport(Stream output, (string Head, string Foot) frame,
        Action<Utf8JsonWriter, ExportedStatement, int> write)
        : ExportWriter(output)
    {
        private int _count;

        public override void Add(ExportedStatement statement)
        {
            Write(_count++ == 0 ? frame.Head : ",\n");
            Write(json => write(json, statement, _count));
        }

        public override void Complete()
        {
            Write((_count == 0 ? frame.Head : "") + frame.Foot);
            base.Complete();
        }
    }
}
