using OnRecord.Cli.Formats;
using OnRecord.Cli.Outputs;
using OnRecord.Cli.Pages;
using OnRecord.Cli.Screens;
using OnRecord.Reports;

namespace OnRecord.Cli.Verbs;

/// <summary>One run of <c>onrecord read</c>.</summary>
internal sealed class ReadRun
{
    private readonly ReadOptions _options;
    private readonly Screen _screen;
    private readonly ReportReading _reading;
    private readonly IReadingFormat _format;
    private int _done;
    private int _failed;

    /// <summary>A run that finds statements by <paramref name="read"/>, which must be safe to call from many
    /// threads.</summary>
    /// <exception cref="OnRecordException">Protected names are to be shown for no reason (OR9204).</exception>
    public ReadRun(ReadOptions options, Screen screen, Func<Report, Reading> read)
    {
        _options = options;
        _screen = screen;
        _format = Format();
        _reading = new ReportReading(read, ShownReason.Of(options.ShowProtected));
    }

    /// <summary>Reads all inputs and writes what was found; the result is the exit code.</summary>
    /// <exception cref="OnRecordException">The output can't be written (OR92…).</exception>
    public int Run(CancellationToken stop)
    {
        try
        {
            using var sink = Sink();
            using var progress = new ProgressLine(_screen, Quiet);
            foreach (var (piece, failure) in InOrder.Select(Inputs(progress), _options.Jobs, (input, n) =>
                Read(input, n, stop)))
            {
                stop.ThrowIfCancellationRequested();
                Add(sink, progress, piece, failure);
            }

            sink.Complete();
            return _done == 0 && _failed > 0 ? ExitCode.CouldNotRun : ExitCode.Done;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // Inputs never throw these: ReportInput turns whatever is wrong with one into a failure of its own.
            throw OutputErrors.Unwritable(_options.Output ?? "standard output", cause);
        }
    }

    // Where the output runs over the same terminal, progress would tear it.
    private bool Quiet => _options.Output is null && _screen.OutputIsTerminal;

    private IEnumerable<ReportInput> Inputs(ProgressLine progress)
    {
        var options = new ReportSourceOptions { StandardInput = _screen.Input };
        progress.CountInBackground(_options.Inputs);
        return ReportSource.From(_options.Inputs, options).Inputs();
    }

    private (Piece? Piece, ReportFailure? Failure) Read(ReportInput input, int number, CancellationToken stop) =>
        input.Read(stop) switch
        {
            ReportRead read => Write(read, number),
            ReportFailure failure => (_format.Write(failure), failure),
            var other => throw new InvalidOperationException($"An outcome of type {other.GetType()} was not foreseen."),
        };

    private (Piece? Piece, ReportFailure? Failure) Write(ReportRead read, int number)
    {
        var (piece, failure) = _reading.Try(read, shown => _format.Write(shown, number));
        return failure is null ? (piece, null) : (_format.Write(failure), failure);
    }

    private void Add(IPieceSink sink, ProgressLine progress, Piece? piece, ReportFailure? failure)
    {
        if (piece is not null)
        {
            sink.Add(piece);
        }

        if (failure is not null)
        {
            _failed++;
            progress.Clear();
            _screen.Complain(failure.Code, failure.Message);
        }
        else
        {
            _done++;
        }

        progress.Show(_done + _failed);
    }

    private IReadingFormat Format() => _options.Format switch
    {
        "jsonl" => new JsonLinesFormat(_options.WithText),
        "csv" => new CsvFormat(),
        "html" => new HtmlFormat(),
        "brat" => new BratFormat(),
        "annotations" => new AnnotationsFormat(),
        _ when _options.Output is null => new TextFormat(_screen.Width, _screen.Colour),
        _ => new TextFormat(Screen.PipeWidth, colour: false),
    };

    private IPieceSink Sink() => (_options.Format, _options.Output) switch
    {
        ("brat", { } folder) => new FolderSink(folder),
        ("brat", null) => new SingleSink(PiecesOf(Stream())),
        ("html", _) => new PageSink(Stream(), HtmlDocument.Head, HtmlDocument.Foot),
        _ => PiecesOf(Stream()),
    };

    private StreamSink PiecesOf(OutputStream stream) => new(stream, _format.Head, _format.Between, () => _format.Foot);

    private OutputStream Stream() =>
        _options.Output is { } path ? OutputStream.ToFile(path) : OutputStream.To(_screen.Output);
}
